import type { DataRead } from "../database/data-read.ts";
import type { VersionWatch } from "../database/version-watch.ts";
import type { Operation } from "../operation/operation.ts";
import type { KeptAnswer, KeptAnswers } from "./kept-answers.ts";
import { keyOf, type Question } from "./question.ts";

/** An answer that has just been worked out, or was kept. */
export interface WholeAnswer extends KeptAnswer {
  data: Record<string, unknown>;
}

/** Told once what an operation has answered; null: nothing whole. */
type Land = (answer: WholeAnswer | null) => void;

interface Flight {
  operation: Operation;
  /** the state that it reads; null where it cannot */
  read: Promise<DataRead | null>;
  answer: Promise<WholeAnswer | null>;
}

/** Either another's answer, or the operation answers itself and tells of it. */
export type Shared = { answer: WholeAnswer } | { land: Land };

const forItself: Shared = { land: () => undefined };

/**
 * Whole answers of queries, given again as long as data, day and who asks are the same; what many ask at once is worked
 * out once. Answers with errors are neither kept nor shared: each who asks finds out for itself.
 */
export class Reuse {
  private readonly underWay = new Map<string, Flight>();

  constructor(
    private readonly versions: Pick<VersionWatch, "now">,
    /** null: there is no room for any */
    private readonly kept: KeptAnswers | null,
  ) {}

  /**
   * What is kept of the state that the data are in now, before anything of a question was read. What nobody has asked
   * before needs no look at that state.
   */
  async find(question: Question, operation: Operation): Promise<KeptAnswer | null> {
    const key = this.kept && keyOf(question, operation);
    if (!(key && this.kept?.get(key))) return null;
    const current = await operation.currentData(this.versions);
    return current && this.keptOf(key, current);
  }

  private keptOf(key: string, { dataVersion }: DataRead): KeptAnswer | null {
    const known = this.kept?.get(key) ?? null;
    return known?.read.dataVersion === dataVersion ? known : null;
  }

  /** For a query that may be answered: another's answer where there is one or will be; it holds no connection while it waits. */
  async share(question: Question, operation: Operation): Promise<Shared> {
    const shared = this.kept ? await this.shareIn(this.kept, question, operation) : forItself;
    if ("land" in shared) await pinned(operation);
    return shared;
  }

  private async shareIn(kept: KeptAnswers, question: Question, operation: Operation): Promise<Shared> {
    const key = keyOf(question, operation);
    if (!key) return forItself;
    const begin = () => ({ land: this.begin(key, kept, operation) });
    if (!(kept.get(key) || this.underWay.has(key))) return begin();
    const current = await operation.currentData(this.versions);
    if (!current) return forItself;
    const known = this.keptOf(key, current);
    if (known) return { answer: { ...known, ...JSON.parse(known.body.toString()) } };
    const other = this.underWay.get(key);
    if (!(other && (await mayJoin(other, operation, current)))) return begin();
    const answer = await join(other, operation);
    return answer ? { answer } : forItself;
  }

  private begin(key: string, kept: KeptAnswers, operation: Operation): Land {
    let land: Land = () => undefined;
    const answer = new Promise<WholeAnswer | null>((resolve) => {
      land = resolve;
    });
    const flight = { operation, answer, read: pinned(operation) };
    this.underWay.set(key, flight);
    return (whole) => {
      if (this.underWay.get(key) === flight) this.underWay.delete(key);
      if (whole) kept.set(key, { body: whole.body, read: whole.read });
      land(whole);
    };
  }
}

/** Also an answer that reads nothing names the state it is given at. */
async function pinned(operation: Operation): Promise<DataRead | null> {
  try {
    return await operation.pin();
  } catch {
    // whatever reads meets the refusal again, and names it
    return null;
  }
}

/** One that all have left answers nobody, and one that reads an older state than that of now nobody who asks now. */
async function mayJoin(other: Flight, operation: Operation, current: DataRead): Promise<boolean> {
  const read = await operation.within(other.read).catch(() => null);
  return read !== null && read.dataVersion >= current.dataVersion && !other.operation.wasLeft;
}

/** Waits for another operation's answer, which goes on for those who wait when who asked first has gone. */
async function join(other: Flight, operation: Operation): Promise<WholeAnswer | null> {
  const leave = other.operation.audience?.join() ?? (() => undefined);
  operation.audience?.whenLeft(leave);
  try {
    // its own time over, it refuses for itself
    return await operation.within(other.answer).catch(() => null);
  } finally {
    leave();
  }
}

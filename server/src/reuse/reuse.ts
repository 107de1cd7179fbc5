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

  /** What is kept of the state that the data are in now, before anything of a question was read. */
  async find(question: Question, operation: Operation): Promise<KeptAnswer | null> {
    if (!this.kept) return null;
    const current = await operation.currentData(this.versions);
    const key = current && keyOf(question, operation, current.dataVersion);
    return key ? this.kept.get(key) : null;
  }

  /** For a query that may be answered: another's answer where there is one or will be; it holds no connection while it waits. */
  async share(question: Question, operation: Operation): Promise<Shared> {
    const shared = this.kept ? await this.shareIn(this.kept, question, operation) : forItself;
    if ("land" in shared) await pinned(operation);
    return shared;
  }

  private async shareIn(kept: KeptAnswers, question: Question, operation: Operation): Promise<Shared> {
    const current = await operation.currentData(this.versions);
    const key = current && keyOf(question, operation, current.dataVersion);
    if (!key) return forItself;
    const known = kept.get(key);
    if (known) return { answer: { ...known, ...JSON.parse(known.body.toString()) } };
    const other = this.underWay.get(key);
    // one that all have left answers nobody
    if (!other || other.operation.wasLeft) return { land: this.begin(key, kept, question, operation) };
    const answer = await join(other, operation);
    return answer ? { answer } : forItself;
  }

  private begin(key: string, kept: KeptAnswers, question: Question, operation: Operation): Land {
    let land: Land = () => undefined;
    const answer = new Promise<WholeAnswer | null>((resolve) => {
      land = resolve;
    });
    const flight = { operation, answer };
    this.underWay.set(key, flight);
    return (whole) => {
      if (this.underWay.get(key) === flight) this.underWay.delete(key);
      // it may have read a later state than it was asked at
      const readKey = whole && keyOf(question, operation, whole.read.dataVersion);
      if (whole && readKey) kept.set(readKey, { body: whole.body, read: whole.read });
      land(whole);
    };
  }
}

/** Also an answer that reads nothing names the state it is given at. */
async function pinned(operation: Operation): Promise<void> {
  try {
    await operation.pin();
  } catch {
    // whatever reads meets the refusal again, and names it
  }
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

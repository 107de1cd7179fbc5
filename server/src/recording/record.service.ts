import type { Actual, Fact, Target } from "@doichieu/schema";
import { recomputeAttainments } from "../attainments/recompute.service.ts";
import type { RowChanges } from "../attainments/stored-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { Refusal } from "../errors.ts";
import { type Pair, pairText } from "../facts/pair-facts.service.ts";
import { actualFrom, targetFrom } from "./build-fact.ts";
import type { ActualInput, Problem, TargetInput } from "./fact-input.ts";
import { actualKind, type FactKind, targetKind } from "./fact-kind.ts";
import { readKnown } from "./known.service.ts";
import { insertFacts, markCurrent, readRevisions } from "./revisions.repository.ts";
import { type Known, validateActual, validateTarget } from "./validate-fact.ts";

export interface FactBatch {
  targets: readonly TargetInput[];
  actuals: readonly ActualInput[];
}

export interface Recorded {
  targets: Target[];
  actuals: Actual[];
  /** figures that their source had been recorded with before, word for word */
  unchanged: number;
  attainments: RowChanges;
}

interface Options {
  /** an editor's wish: counts as new unless the last revision says the same */
  asRevision?: boolean;
  /** ISO instant; the transaction's where left out */
  recordedAt?: string;
  /** called with the number of province-indicator pairs worked out so far and their total */
  onProgress?: (done: number, total: number) => void;
}

const SHOWN_PROBLEMS = 3;

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(
      ({ at, field, value, problem, remedy }) =>
        `${at ? `${at}: ` : ""}${field} "${value}": ${problem}; ${remedy}.`,
    );
  const more = problems.length - shown.length;
  const message = `${shown.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`;
  throw new Refusal("INVALID_FACT", message, { problems });
}

function builtFacts(batch: FactBatch, known: Known, recordedAt: string) {
  const problems: Problem[] = [];
  const targets: Target[] = [];
  const actuals: Actual[] = [];
  for (const input of batch.targets) {
    const { list, plan, figure } = validateTarget(input, known);
    problems.push(...list.problems);
    if (figure) targets.push(targetFrom(input, { plan, figure, recordedAt }));
  }
  for (const input of batch.actuals) {
    const { list, plan, figure } = validateActual(input, known);
    problems.push(...list.problems);
    if (figure) actuals.push(actualFrom(input, { plan, figure, recordedAt }));
  }
  refuse(problems);
  return { targets, actuals };
}

function saysTheSame<T extends Fact>(kind: FactKind<T>, a: T, b: T): boolean {
  return a.sourceId === b.sourceId && JSON.stringify(kind.saying(a)) === JSON.stringify(kind.saying(b));
}

/** Adds what is new as revisions of its keys; answers the facts added. */
async function addRevisions<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  facts: readonly T[],
  known: Known,
  asRevision: boolean,
): Promise<T[]> {
  const revisions = await readRevisions(transaction, kind, new Set(facts.map((fact) => fact.factKey)));
  const touched = new Map<string, T[]>();
  const added: T[] = [];
  for (const fact of facts) {
    const before = revisions.get(fact.factKey) ?? [];
    const compared = asRevision ? before.slice(-1).filter((last) => last.withdrawnAt === null) : before;
    if (compared.some((known) => saysTheSame(kind, known, fact))) continue;
    fact.revision = (before.at(-1)?.revision ?? 0) + 1;
    fact.id = `${fact.factKey}.${fact.revision}`;
    before.push(fact);
    revisions.set(fact.factKey, before);
    touched.set(fact.factKey, before);
    added.push(fact);
  }
  await insertFacts(transaction, kind, added);
  if (touched.size > 0) await markCurrent(transaction, kind, touched, known.sources);
  return added;
}

function pairsOf(facts: readonly Fact[]): Pair[] {
  const pairs = facts.map(({ provinceId, indicatorCode }) => ({ provinceId, indicatorCode }));
  return [...new Map(pairs.map((pair) => [pairText(pair), pair])).values()];
}

/**
 * Records figures and works out the attainments they touch, all in the transaction handed in. One bad figure
 * refuses the whole batch (INVALID_FACT, every problem in its details). Recording the same words of the same
 * source again changes nothing, not even where they were corrected or withdrawn since: a file may be loaded twice.
 */
export async function recordAll(
  transaction: WriteTransaction,
  batch: FactBatch,
  { recordedAt = transaction.now, onProgress, asRevision = false }: Options = {},
): Promise<Recorded> {
  const known = await readKnown(transaction);
  const built = builtFacts(batch, known, recordedAt);
  const targets = await addRevisions(transaction, targetKind, built.targets, known, asRevision);
  const actuals = await addRevisions(transaction, actualKind, built.actuals, known, asRevision);
  const pairs = pairsOf([...targets, ...actuals]);
  const attainments = await recomputeAttainments(transaction, pairs, (done) =>
    onProgress?.(done, pairs.length),
  );
  const unchanged = built.targets.length + built.actuals.length - targets.length - actuals.length;
  return { targets, actuals, unchanged, attainments };
}

export function recordTarget(
  transaction: WriteTransaction,
  input: TargetInput,
  options?: Options,
): Promise<Recorded> {
  return recordAll(transaction, { targets: [input], actuals: [] }, options);
}

export function recordActual(
  transaction: WriteTransaction,
  input: ActualInput,
  options?: Options,
): Promise<Recorded> {
  return recordAll(transaction, { targets: [], actuals: [input] }, options);
}

import type { Actual, Fact, Target } from "@doichieu/schema";
import type { Reader } from "../database/write-gate.ts";
import type { IndicatorFacts } from "../engine/index.ts";
import { FactsByPair, pairsOf, pairText, unrecordedPairs } from "../facts/pair-facts.service.ts";
import { actualFrom, targetFrom } from "./build-fact.ts";
import type { ActualInput, Problem, TargetInput } from "./fact-input.ts";
import { actualKind, type FactKind, targetKind } from "./fact-kind.ts";
import type { Placed } from "./master-data.ts";
import { currentOf, readRevisions } from "./revisions.repository.ts";
import { type OtherValue, said } from "./said-before.ts";
import { type Known, validateActual, validateTarget } from "./validate-fact.ts";

export interface FactBatch {
  targets: readonly TargetInput[];
  actuals: readonly ActualInput[];
}

/** A figure recorded under a key that had one. */
export interface Revised<T extends Fact = Fact> {
  /** what counted until now */
  before: T;
  after: T;
}

/** What recording would add, with ids and marks set. */
export interface KindPlan<T extends Fact> {
  added: T[];
  revised: Revised<T>[];
  /** ids of those that count no longer */
  superseded: string[];
  /** by key, what was recorded last before: withdrawn or not, counting or not */
  latest: ReadonlyMap<string, T>;
  /** what is on record word for word already */
  repeated: T[];
  /** what is on record of the same source and stands against a figure; the problems say how */
  contradicted: T[];
}

export interface FactPlan {
  targets: KindPlan<Target>;
  actuals: KindPlan<Actual>;
  /** all facts of the pairs that nothing was on record of, by pairText: nobody has to read those again */
  firstFacts: ReadonlyMap<string, IndicatorFacts>;
  problems: Problem[];
}

interface Options {
  recordedAt: string;
  otherValue: OtherValue;
}

/** Numbers the new revisions and marks the one of their key that counts (M14). */
function mark<T extends Fact>(
  kind: FactKind<T>,
  revisions: readonly T[],
  added: readonly T[],
  known: Known,
  plan: KindPlan<T>,
) {
  const before = revisions.find((fact) => fact.isCurrent);
  const current = currentOf(kind, revisions, known.sources);
  if (current && current !== before) {
    current.isCurrent = true;
    if (before) plan.superseded.push(before.id);
  }
  if (before) plan.revised.push(...added.map((after) => ({ before, after })));
}

interface Circumstances {
  known: Known;
  otherValue: OtherValue;
  /** pairs that nothing is on record of, by pairText */
  unrecorded: ReadonlySet<string>;
  problems: Problem[];
}

const byFactKey = <T extends Fact>(fact: T): [string, T] => [fact.factKey, fact];

async function planKind<T extends Fact>(
  reader: Reader,
  kind: FactKind<T>,
  facts: readonly Placed<T>[],
  { known, otherValue, unrecorded, problems }: Circumstances,
): Promise<KindPlan<T>> {
  const old = facts.filter(({ row }) => !unrecorded.has(pairText(row)));
  const revisions = await readRevisions(reader, kind, new Set(old.map(({ row }) => row.factKey)));
  const latest = new Map([...revisions.values()].flatMap((known) => known.slice(-1)).map(byFactKey));
  const plan: KindPlan<T> = {
    added: [],
    revised: [],
    superseded: [],
    latest,
    repeated: [],
    contradicted: [],
  };
  const addedByKey = new Map<string, Placed<T>[]>();
  for (const placed of facts) {
    const { row: fact } = placed;
    const before = revisions.get(fact.factKey) ?? [];
    const added = addedByKey.get(fact.factKey) ?? [];
    const answer = said(kind, { before, added, placed, otherValue });
    if (answer !== "NOTHING") {
      if ("repeated" in answer) plan.repeated.push(answer.repeated);
      else {
        plan.contradicted.push(answer.contradicted);
        problems.push(answer.problem);
      }
      continue;
    }
    fact.revision = (before.at(-1)?.revision ?? 0) + 1;
    fact.id = `${fact.factKey}.${fact.revision}`;
    revisions.set(fact.factKey, before);
    addedByKey.set(fact.factKey, added);
    before.push(fact);
    added.push(placed);
    plan.added.push(fact);
  }
  for (const [key, added] of addedByKey) {
    const rows = added.map(({ row }) => row);
    mark(kind, revisions.get(key) ?? rows, rows, known, plan);
  }
  return plan;
}

function firstFactsOf(
  { targets, actuals }: Pick<FactPlan, "targets" | "actuals">,
  { unrecorded, known: { sources } }: Circumstances,
): FactPlan["firstFacts"] {
  const facts = new FactsByPair();
  for (const fact of [...targets.added, ...actuals.added]) {
    if (unrecorded.has(pairText(fact))) facts.add(fact, sources.get(fact.sourceId)?.publishedDay ?? "");
  }
  return facts.byPair;
}

/** What is wrong with the figures of a batch, or what recording them would do; nothing is written. */
export async function planFacts(
  reader: Reader,
  batch: FactBatch,
  known: Known,
  { recordedAt, otherValue }: Options,
): Promise<FactPlan> {
  const problems: Problem[] = [];
  const targets: Placed<Target>[] = [];
  const actuals: Placed<Actual>[] = [];
  for (const input of batch.targets) {
    const { list, plan, figure } = validateTarget(input, known);
    problems.push(...list.problems);
    if (list.problems.length > 0 || !figure) continue;
    targets.push({ row: targetFrom(input, { plan, figure, recordedAt }), at: input.at ?? "" });
  }
  for (const input of batch.actuals) {
    const { list, plan, figure } = validateActual(input, known);
    problems.push(...list.problems);
    if (list.problems.length > 0 || !figure) continue;
    actuals.push({ row: actualFrom(input, { plan, figure, recordedAt }), at: input.at ?? "" });
  }
  // what is corrected is on record
  const maybeFirst = otherValue === "CORRECTION" ? [] : [...targets, ...actuals];
  const unrecorded = await unrecordedPairs(reader, pairsOf(maybeFirst.map(({ row }) => row)));
  const circumstances = { known, otherValue, unrecorded, problems };
  const plan = {
    targets: await planKind(reader, targetKind, targets, circumstances),
    actuals: await planKind(reader, actualKind, actuals, circumstances),
  };
  return { ...plan, firstFacts: firstFactsOf(plan, circumstances), problems };
}

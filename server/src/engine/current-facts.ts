import { firmness } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorFacts, TargetFact } from "./facts.ts";
import { effectiveStatus } from "./figure.ts";

/** Key of a target within one indicator and province (M14). */
export function targetKey(fact: TargetFact): string {
  return `${fact.fromYear}|${fact.year}|${fact.dueMonth}|${fact.measure}|${fact.plan}`;
}

/** Key of an actual within one indicator and province (M14). */
export function actualKey(fact: ActualFact): string {
  return `${fact.year}|${fact.throughMonth}|${fact.measure}|${fact.plan}`;
}

/** Later revisions compare greater (M14): publication, then status, then recording, then source, then id. */
export function compareRevisions<T extends TargetFact | ActualFact>(a: T, b: T): number {
  return (
    compareText(a.publishedDay, b.publishedDay) ||
    statusOrder(a) - statusOrder(b) ||
    compareText(a.recordedAt, b.recordedAt) ||
    compareText(a.sourceId, b.sourceId) ||
    compareText(a.id, b.id)
  );
}

function statusOrder(fact: TargetFact | ActualFact): number {
  return "status" in fact ? firmness(effectiveStatus(fact)) : 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lastOfEach<T extends TargetFact | ActualFact>(facts: readonly T[], keyOf: (fact: T) => string): T[] {
  const last = new Map<string, T>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const kept = last.get(key);
    if (!kept || compareRevisions(fact, kept) > 0) last.set(key, fact);
  }
  return [...last.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The revision of each key that counts, in the order of their ids whatever order they came in. */
export function currentFacts(facts: IndicatorFacts): IndicatorFacts {
  return {
    targets: lastOfEach(facts.targets, targetKey),
    actuals: lastOfEach(facts.actuals, actualKey),
  };
}

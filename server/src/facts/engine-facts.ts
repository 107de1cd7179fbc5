import { type Actual, type Fact, Target } from "@doichieu/schema";
import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import type { ActualFact, TargetFact } from "../engine/index.ts";

function common(fact: Fact, publishedDay: string) {
  const { id, bound, value, valueHigh, decimals, plan, sourceId, recordedAt } = fact;
  return {
    id,
    bound,
    value,
    valueHigh,
    decimals,
    year: fact.yearValue,
    plan,
    sourceId,
    publishedDay,
    recordedAt,
  };
}

/** A stored target as the engine takes it; `publishedDay` is its source's. */
export function targetFactOf(target: Target, publishedDay: string): TargetFact {
  return {
    ...common(target, publishedDay),
    measure: target.measure as TargetMeasure,
    fromYear: target.fromYear,
    dueMonth: target.dueMonth,
  };
}

/** A stored actual as the engine takes it; `publishedDay` is its source's. */
export function actualFactOf(actual: Actual, publishedDay: string): ActualFact {
  return {
    ...common(actual, publishedDay),
    measure: actual.measure,
    throughMonth: actual.throughMonth,
    status: actual.status,
    statedVerdict: actual.statedVerdict,
  };
}

/** Either kind. */
export function factOf(fact: Fact, publishedDay: string): TargetFact | ActualFact {
  return fact instanceof Target
    ? targetFactOf(fact, publishedDay)
    : actualFactOf(fact as Actual, publishedDay);
}

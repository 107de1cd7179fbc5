import { type Actual, type Fact, Target } from "@doichieu/schema";
import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import type { ActualFact, TargetFact } from "../engine/index.ts";

/** A stored target as the engine takes it; `publishedDay` is its source's. */
export function targetFactOf(target: Target, publishedDay: string): TargetFact {
  return {
    id: target.id,
    bound: target.bound,
    value: target.value,
    valueHigh: target.valueHigh,
    decimals: target.decimals,
    year: target.yearValue,
    plan: target.plan,
    sourceId: target.sourceId,
    publishedDay,
    recordedAt: target.recordedAt,
    measure: target.measure as TargetMeasure,
    fromYear: target.fromYear,
    dueMonth: target.dueMonth,
  };
}

/** A stored actual as the engine takes it; `publishedDay` is its source's. */
export function actualFactOf(actual: Actual, publishedDay: string): ActualFact {
  return {
    id: actual.id,
    bound: actual.bound,
    value: actual.value,
    valueHigh: actual.valueHigh,
    decimals: actual.decimals,
    year: actual.yearValue,
    plan: actual.plan,
    sourceId: actual.sourceId,
    publishedDay,
    recordedAt: actual.recordedAt,
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

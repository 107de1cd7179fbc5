import type { Actual, Fact, Target } from "@doichieu/schema";
import type { EntityRows } from "../database/entity-rows.ts";
import type { ActualFact, TargetFact } from "../engine/index.ts";
import { actualFactOf, targetFactOf } from "../facts/engine-facts.ts";
import { actualRows, targetRows } from "../facts/fact.rows.ts";

/** What recording needs to know to treat targets and actuals alike. */
export interface FactKind<T extends Fact> {
  rows: EntityRows<T>;
  forEngine(fact: T, publishedDay: string): TargetFact | ActualFact;
  /** what a report says beside the number; the same text again is no new revision */
  saying(fact: T): unknown[];
}

const figureSaying = ({ bound, value, valueHigh, decimals, paragraph, note }: Fact) => [
  bound,
  value,
  valueHigh,
  decimals,
  paragraph,
  note,
];

export const targetKind: FactKind<Target> = {
  rows: targetRows,
  forEngine: targetFactOf,
  saying: figureSaying,
};

export const actualKind: FactKind<Actual> = {
  rows: actualRows,
  forEngine: actualFactOf,
  saying: (actual) => [...figureSaying(actual), actual.status, actual.statedVerdict],
};

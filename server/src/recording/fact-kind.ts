import type { Actual, Fact, Target } from "@doichieu/schema";
import { firmness } from "@doichieu/schema/vocabulary";
import type { EntityRows } from "../database/entity-rows.ts";
import type { ActualFact, TargetFact } from "../engine/index.ts";
import { actualFactOf, targetFactOf } from "../facts/engine-facts.ts";
import { actualRows, targetRows } from "../facts/fact.rows.ts";

/** What recording needs to know to treat targets and actuals alike. */
export interface FactKind<T extends Fact> {
  rows: EntityRows<T>;
  forEngine(fact: T, publishedDay: string): TargetFact | ActualFact;
  /** what is claimed, by field of the input; the same figure again is no other figure */
  figure(fact: T): Readonly<Record<string, unknown>>;
  /** 0 where the kind has no status */
  firmness(fact: T): number;
}

const figure = ({ value, valueHigh, bound, decimals }: Fact) => ({ value, valueHigh, bound, decimals });

export const targetKind: FactKind<Target> = {
  rows: targetRows,
  forEngine: targetFactOf,
  figure,
  firmness: () => 0,
};

export const actualKind: FactKind<Actual> = {
  rows: actualRows,
  forEngine: actualFactOf,
  figure: (actual) => ({
    ...figure(actual),
    status: actual.status,
    statedVerdict: actual.statedVerdict,
  }),
  firmness: (actual) => firmness(actual.status),
};

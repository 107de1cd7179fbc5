import type { Bound } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import type { ActualFact, IndicatorFacts, IndicatorRules, UnitFacts } from "../../server/src/engine/index.ts";
import { factsFor, named, someRules } from "./random-facts.ts";

/** One of today's units with two predecessors and no report of its own. */
export interface UnitCase {
  rules: IndicatorRules;
  unit: UnitFacts;
}

const weightRules: IndicatorRules = {
  kind: "STOCK",
  unit: "KILOMETRE",
  direction: "HIGHER",
  aggregation: "SUM",
  validMin: 0,
  validMax: null,
  nearlyMetThreshold: null,
};

/** Open: a weighted mean whose weights are no points. */
const someWeights: fc.Arbitrary<IndicatorFacts> = fc
  .uniqueArray(
    fc.record({ year: fc.integer({ min: 2018, max: 2022 }), throughMonth: fc.constantFrom(12, 12, 6) }),
    {
      minLength: 3,
      maxLength: 8,
      selector: ({ year, throughMonth }) => `${year}/${throughMonth}`,
    },
  )
  .chain((moments) =>
    fc
      .array(fc.constantFrom(30, 50, 120), { minLength: moments.length, maxLength: moments.length })
      .map((values) => ({
        targets: [],
        actuals: named(
          moments.map(
            (moment, index): Omit<ActualFact, "id"> => ({
              ...moment,
              measure: "LEVEL",
              bound: "EXACT",
              value: values[index] ?? 1,
              valueHigh: null,
              decimals: 0,
              plan: "MAIN",
              status: "FINAL",
              statedVerdict: null,
              sourceId: "S0",
              publishedDay: "2100-01-01",
              recordedAt: "2100-01-01T00:00:00Z",
            }),
          ),
        ) as ActualFact[],
      })),
  );

const nothing: IndicatorFacts = { targets: [], actuals: [] };

/**
 * Open: which bound a restated target has whose part is derived and no point; and what of a year whose target cannot
 * be put together is shown beside it. So only levels are loose, and only where nothing can be derived from them.
 */
function isSettled({ targets, actuals }: IndicatorFacts): boolean {
  const onlyLevels = [...targets, ...actuals].every(({ measure }) => measure === "LEVEL");
  const isPoint = ({ bound }: { bound: Bound }) => bound === "EXACT" || bound === "ABOUT";
  return onlyLevels || [...targets, ...actuals].every(isPoint);
}

export const someUnit: fc.Arbitrary<UnitCase> = someRules.chain((rules) => {
  const predecessor = fc
    .record({ facts: factsFor(rules).filter(isSettled), weights: someWeights })
    .map(({ facts, weights }) => ({
      facts,
      weight: rules.aggregation === "WEIGHTED_MEAN" ? { rules: weightRules, facts: weights } : null,
    }));
  return fc
    .tuple(predecessor, predecessor)
    .map((predecessors) => ({ rules, unit: { own: nothing, predecessors } }));
});

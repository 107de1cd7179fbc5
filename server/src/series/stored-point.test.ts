import type { Indicator, Province } from "@doichieu/schema";
import { bounds, type Direction, type IndicatorKind, type Unit } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import { expect, it } from "vitest";
import { attainmentId } from "../attainments/attainment.id.ts";
import { wholeAttainment } from "../attainments/attainment.reading.ts";
import { evaluatePair } from "../attainments/evaluate-pair.ts";
import { type ActualFact, evaluateSeries, type IndicatorFacts, type TargetFact } from "../engine/index.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { StoredPoint } from "./stored-point.ts";

const province = { id: "vn63-46", regionId: null, scheme: "VN63" } as Province;

const kinds: [IndicatorKind, Unit][] = [
  ["FLOW", "VND_BILLION"],
  ["STOCK", "COUNT"],
  ["RATE", "PERCENT"],
  ["RANK", "COUNT"],
];

const indicator = fc
  .record({ kind: fc.constantFrom(...kinds), direction: fc.constantFrom("HIGHER", "LOWER", "NEUTRAL") })
  .map(
    ({ kind: [kind, unit], direction }) =>
      ({
        code: "X",
        sectorCode: "Y",
        kind,
        unit,
        direction: direction as Direction,
        aggregation: "NONE",
        validMin: null,
        validMax: null,
        nearlyMetThreshold: null,
      }) as Indicator,
  );

const figure = fc.record({
  year: fc.integer({ min: 2015, max: 2020 }),
  bound: fc.constantFrom(...bounds),
  value: fc.integer({ min: -2, max: 400 }).map((value) => value / 2),
  revision: fc.integer({ min: 1, max: 28 }),
});

/** Levels of whole years under one plan, some of them revised. */
const facts: fc.Arbitrary<IndicatorFacts> = fc
  .record({ targets: fc.array(figure, { maxLength: 8 }), actuals: fc.array(figure, { maxLength: 8 }) })
  .map(({ targets, actuals }) => {
    const stated =
      (kind: string) =>
      ({ year, bound, value, revision }: (typeof targets)[number], index: number) => ({
        id: `${kind}${index}`,
        bound,
        value,
        valueHigh: bound === "RANGE" ? value + 3 : null,
        decimals: 1,
        year,
        plan: "MAIN",
        sourceId: "s",
        publishedDay: `2021-01-${String(revision).padStart(2, "0")}`,
        recordedAt: "2021-02-01T00:00:00.000Z",
        measure: "LEVEL" as const,
      });
    return {
      targets: targets
        .map(stated("T"))
        .map((fact): TargetFact => ({ ...fact, fromYear: fact.year, dueMonth: 12 })),
      actuals: actuals
        .map(stated("A"))
        .map((fact): ActualFact => ({ ...fact, throughMonth: 12, status: "FINAL", statedVerdict: null })),
    };
  });

it("a year of levels reads from its attainment as it would be worked out", () => {
  fc.assert(
    fc.property(indicator, facts, (measured, known) => {
      const pair = { provinceId: province.id, indicatorCode: measured.code };
      const { attainments } = evaluatePair({
        province,
        indicator: measured,
        isCurrent: false,
        behind: { isRestated: false, facts: known },
      });
      const stored = attainments
        .map((row) => new StoredPoint(wholeAttainment.fromStored(row, row.verdict)))
        .sort((a, b) => a.year - b.year)
        .map((point) => ({
          year: point.year,
          figures: [point.target, point.actual, point.targetGrowth, point.actualGrowth].map(
            (amount) =>
              amount && [amount.value, amount.low, amount.high, amount.bound, amount.rule, amount.inputIds],
          ),
          milestone: point.milestone,
          verdict: point.verdict,
          absences: point.absences,
          ids: point.attainmentIds,
        }));
      const workedOut = evaluateSeries(rulesOf(measured), known, "MAIN").map((point) => ({
        year: point.year,
        figures: [point.target, point.actual, point.targetGrowth, point.actualGrowth].map(
          (amount) =>
            amount && [amount.value, amount.low, amount.high, amount.bound, amount.rule, amount.inputIds],
        ),
        milestone: point.milestone,
        verdict: point.verdict,
        absences: point.absences.map(({ field, reason, detail }) => ({ field, reason, detail })),
        ids: point.attainments.map((key) => attainmentId(pair, key)),
      }));
      expect(stored).toEqual(workedOut);
    }),
    { seed: 2013, numRuns: 400 },
  );
});

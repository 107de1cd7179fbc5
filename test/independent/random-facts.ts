import type {
  Bound,
  Measure,
  ObservationStatus,
  StatedVerdict,
  TargetMeasure,
} from "@doichieu/schema/vocabulary";
import { bounds, isWhole, observationStatuses } from "@doichieu/schema/vocabulary";
import fc from "fast-check";
import type {
  ActualFact,
  IndicatorFacts,
  IndicatorRules,
  TargetFact,
} from "../../server/src/engine/index.ts";
import { factLine } from "./fact-line.ts";

/** Kinds of indicators as they are shipped; a share may go beyond 100 where no limit is given. */
const shapes: Pick<IndicatorRules, "kind" | "unit" | "aggregation" | "validMin" | "validMax">[] = [
  { kind: "FLOW", unit: "VND_BILLION", aggregation: "SUM", validMin: 0, validMax: null },
  { kind: "STOCK", unit: "KILOMETRE", aggregation: "SUM", validMin: 0, validMax: null },
  { kind: "FLOW", unit: "COUNT", aggregation: "SUM", validMin: 0, validMax: null },
  { kind: "RATE", unit: "PERCENT", aggregation: "WEIGHTED_MEAN", validMin: 0, validMax: 100 },
  { kind: "RATE", unit: "PERCENTAGE_POINT", aggregation: "NONE", validMin: null, validMax: null },
  { kind: "RATE", unit: "PER_100_PEOPLE", aggregation: "WEIGHTED_MEAN", validMin: 0, validMax: null },
  { kind: "RANK", unit: "RANK_OF_63", aggregation: "NONE", validMin: 1, validMax: 63 },
  { kind: "INDEX", unit: "INDEX", aggregation: "NONE", validMin: 0, validMax: 100 },
];

/** Not RANK with NEUTRAL: whether a threshold of M5 applies to a rank that is to be hit is open. */
export const someRules: fc.Arbitrary<IndicatorRules> = fc
  .record({
    shape: fc.constantFrom(...shapes),
    direction: fc.constantFrom("HIGHER" as const, "LOWER" as const, "NEUTRAL" as const),
    nearlyMetThreshold: fc.constantFrom(null, null, 0.1),
  })
  .map(({ shape, ...rest }) => ({ ...shape, ...rest }))
  .filter(({ kind, direction }) => kind !== "RANK" || direction !== "NEUTRAL");

const often = <T>(usual: T, ...rare: T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...rare) },
  );

interface Number_ {
  value: number;
  decimals: number;
}

/** Few round numbers, so that equal figures, zero, and figures on the very edge of the threshold come up. */
function someValue(rules: IndicatorRules, measure: Measure): fc.Arbitrary<Number_> {
  const of = (values: number[], decimals = 0) =>
    fc.constantFrom(...values).map((value) => ({ value, decimals }));
  if (measure === "GROWTH") return fc.oneof(of([5, 10, -5, 0, 20]), of([7.5, 9.5, 10.5, -2.5], 1));
  if (measure === "PLAN_RATIO") return fc.oneof(of([100, 95, 104, 52, 86]), of([101.5, 99.9], 1));
  if (rules.kind === "RANK") return measure === "LEVEL" ? of([1, 7, 9, 16, 32, 41]) : of([-9, -2, 0, 5]);
  if (measure === "CHANGE" || measure === "PLAN_DIFFERENCE")
    return fc.oneof(of([5, -5, 0, 10, -20]), of([2.5], 1));
  return fc.oneof(of([0, 40, 50, 95, 100]), of([52.5, 47.5, 99.8], 1), of([60, 80], -1));
}

interface Spec {
  rules: IndicatorRules;
  measure: Measure;
}

const sourceDays = ["2100-01-01", "2100-01-01", "2100-01-01", "2019-12-20", "2021-03-31", "2023-06-30"];

function someFigure({ rules, measure }: Spec) {
  return fc
    .record({
      number: someValue(rules, measure),
      bound: often<Bound>("EXACT", ...bounds),
      width: fc.constantFrom(1, 5),
      year: fc.integer({ min: 2018, max: 2022 }),
      source: fc.nat({ max: sourceDays.length - 1 }),
      recorded: fc.nat({ max: 1 }),
    })
    .map(({ number, bound, width, year, source, recorded }) => ({
      ...number,
      bound,
      valueHigh: bound === "RANGE" ? number.value + width : null,
      year,
      sourceId: `S${source}`,
      publishedDay: sourceDays[source] ?? "",
      recordedAt: `2100-01-0${recorded + 1}T00:00:00Z`,
    }));
}

function someActual(rules: IndicatorRules): fc.Arbitrary<Omit<ActualFact, "id">> {
  const measures: Measure[] = measuresOf(rules);
  return fc.constantFrom<Measure>("LEVEL", "LEVEL", ...measures).chain((measure) =>
    fc
      .record({
        figure: someFigure({ rules, measure }),
        throughMonth: often(12, 6),
        status: often<ObservationStatus>("FINAL", ...observationStatuses),
        statedVerdict: often<StatedVerdict | null>(null, "MET", "EXCEEDED", "NOT_MET"),
        plan: often("MAIN", "CENTRAL"),
      })
      .map(({ figure, plan, ...rest }) => ({
        ...figure,
        ...rest,
        measure,
        plan: measure.startsWith("PLAN") ? plan : "MAIN",
      })),
  );
}

function someTarget(rules: IndicatorRules): fc.Arbitrary<Omit<TargetFact, "id">> {
  const measures = measuresOf(rules).filter((measure) => !measure.startsWith("PLAN")) as TargetMeasure[];
  return fc.constantFrom<TargetMeasure>("LEVEL", ...measures).chain((measure) =>
    fc
      .record({
        figure: someFigure({ rules, measure }),
        dueMonth: often(12, 6),
        years: often(1, 3),
        plan: often("MAIN", "CENTRAL"),
      })
      .map(({ figure, years, ...rest }) => ({
        ...figure,
        ...rest,
        measure,
        fromYear: figure.year - years + 1,
      })),
  );
}

/** Ranks have no growth and no ratio. */
const measuresOf = ({ kind }: IndicatorRules): Measure[] =>
  kind === "RANK"
    ? ["LEVEL", "CHANGE", "PLAN_DIFFERENCE"]
    : ["LEVEL", "GROWTH", "CHANGE", "PLAN_RATIO", "PLAN_DIFFERENCE"];

type SomeFact = Omit<ActualFact, "id"> | Omit<TargetFact, "id">;

/** What a careful keeper would refuse to record, and what is open. */
function isSound(rules: IndicatorRules, fact: SomeFact): boolean {
  // [0.95 v, v) is empty at 0, the wrong way round below it, and for a rank 1 outside the ranks
  if (fact.bound === "NEARLY" && (fact.value <= 0 || rules.kind === "RANK")) return false;
  // there are no half communes
  const inUnit = fact.measure !== "GROWTH" && fact.measure !== "PLAN_RATIO";
  if (isWhole(rules.unit) && inUnit && fact.decimals > 0) return false;
  // open: towards which end a plan period of an indicator that is to hit a range moves (M10)
  const isPeriod = "fromYear" in fact && fact.fromYear < fact.year;
  if (rules.direction === "NEUTRAL" && isPeriod && fact.bound !== "EXACT") return false;
  return fact.measure !== "LEVEL" || isPossible(rules, fact);
}

/** Within the valid range, and neither empty nor, in the dress of a bound ("at least 100%"), a point: then it is open
 * whether the threshold of M2 applies. */
function isPossible({ validMin, validMax }: IndicatorRules, { bound, value, valueHigh }: SomeFact): boolean {
  const atEnd = bound === "LESS_THAN" || bound === "AT_MOST" ? validMin : validMax;
  const isOneSided = ["LESS_THAN", "AT_MOST", "MORE_THAN", "AT_LEAST"].includes(bound);
  if (isOneSided && value === atEnd) return false;
  return value >= (validMin ?? -Infinity) && (valueHigh ?? value) <= (validMax ?? Infinity);
}

export interface Case {
  rules: IndicatorRules;
  facts: IndicatorFacts;
}

export const factsFor = (rules: IndicatorRules): fc.Arbitrary<IndicatorFacts> =>
  fc
    .record({
      actuals: fc.array(someActual(rules), { maxLength: 6 }),
      targets: fc.array(someTarget(rules), { maxLength: 3 }),
    })
    .map(({ actuals, targets }) => ({
      actuals: named(actuals.filter((fact) => isSound(rules, fact))) as ActualFact[],
      targets: named(onePeriod(targets.filter((fact) => isSound(rules, fact)))) as TargetFact[],
    }));

/** Open: of two plan periods that end in one year under one plan, which one a ratio speaks of. */
function onePeriod(targets: Omit<TargetFact, "id">[]): Omit<TargetFact, "id">[] {
  const ends = (one: Omit<TargetFact, "id">, other: Omit<TargetFact, "id">) =>
    other.fromYear < other.year && one.year === other.year && one.plan === other.plan;
  const isSame = (one: Omit<TargetFact, "id">, other: Omit<TargetFact, "id">) =>
    one.fromYear === other.fromYear && one.dueMonth === other.dueMonth;
  return targets.filter((one) => {
    const first = targets.find((other) => ends(one, other));
    return one.fromYear === one.year || first === undefined || isSame(one, first);
  });
}

/** Ids that are the facts themselves, told apart by number where they are the same. */
export function named<F extends Omit<ActualFact, "id"> | Omit<TargetFact, "id">>(
  facts: F[],
): (F & { id: string })[] {
  return facts.map((fact, index) => ({ ...fact, id: `${factLine(fact as ActualFact)}#${index}` }));
}

export const someCase: fc.Arbitrary<Case> = someRules.chain((rules) =>
  factsFor(rules).map((facts) => ({ rules, facts })),
);

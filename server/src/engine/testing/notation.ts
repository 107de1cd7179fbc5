import type { Bound, Measure, ObservationStatus, StatedVerdict, Unit } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorFacts, IndicatorRules, TargetFact } from "../facts.ts";

/**
 * Facts in one line, for tables of cases: `A.LEVEL.2019=2886 A.GROWTH.2019=7.5 T.GROWTH.2020=>10`.
 * A is an actual, T a target; then measure, year (2021-2025 a plan period), optionally `/month` and `@plan`, then `=`
 * and the value: `5`, `>5`, `>=5`, `<5`, `<=5`, `5..7`, `~5` (about), `^5` (nearly). An actual may end in `:E`
 * (estimated), `:P`, `:F` (forecast) or a stated verdict `!MET`. Left out: month 12, plan MAIN, FINAL, no verdict.
 */
const FACT =
  /^(?<type>[AT])\.(?<measure>[A-Z_]+)\.(?:(?<from>\d{4})-)?(?<year>\d{4})(?:\/(?<month>\d+))?(?:@(?<plan>\w+))?=(?<bound>>=|<=|>|<|~|\^)?(?<value>-?[\d.]+?)(?:\.\.(?<high>-?[\d.]+))?(?<status>:[EPF])?(?:!(?<verdict>\w+))?$/;

const boundOf: Record<string, Bound> = {
  ">": "MORE_THAN",
  ">=": "AT_LEAST",
  "<": "LESS_THAN",
  "<=": "AT_MOST",
  "~": "ABOUT",
  "^": "NEARLY",
};

const statusOf: Record<string, ObservationStatus> = {
  ":E": "ESTIMATED",
  ":P": "PRELIMINARY",
  ":F": "FORECAST",
};

export function readFacts(line: string): IndicatorFacts {
  const targets: TargetFact[] = [];
  const actuals: ActualFact[] = [];
  for (const text of line.split(/\s+/).filter(Boolean)) {
    const found = FACT.exec(text)?.groups;
    if (!found) throw new Error(`not a fact: ${text}`);
    const year = Number(found.year);
    const month = Number(found.month ?? 12);
    const fact = {
      id: text,
      bound: found.high === undefined ? (boundOf[found.bound ?? ""] ?? "EXACT") : "RANGE",
      value: Number(found.value),
      valueHigh: found.high === undefined ? null : Number(found.high),
      decimals: (found.value?.split(".")[1] ?? "").length,
      year,
      plan: found.plan ?? "MAIN",
      sourceId: "S1",
      publishedDay: "2100-01-01",
      recordedAt: "2100-01-01T00:00:00Z",
    } as const;
    if (found.type === "T") {
      const fromYear = Number(found.from ?? year);
      targets.push({ ...fact, measure: found.measure as TargetFact["measure"], fromYear, dueMonth: month });
    } else {
      actuals.push({
        ...fact,
        measure: found.measure as Measure,
        throughMonth: month,
        status: statusOf[found.status ?? ""] ?? "FINAL",
        statedVerdict: (found.verdict as StatedVerdict | undefined) ?? null,
      });
    }
  }
  return { targets, actuals };
}

/** What each kind usually does over provinces. */
const aggregations: Record<IndicatorRules["kind"], IndicatorRules["aggregation"]> = {
  FLOW: "SUM",
  STOCK: "SUM",
  RATE: "WEIGHTED_MEAN",
  INDEX: "NONE",
  RANK: "NONE",
};

/** `FLOW HIGHER VND_BILLION 0..` : kind, direction, unit, valid range with open ends left out. */
export function readRules(line: string): IndicatorRules {
  const [kind, direction, unit, range = ""] = line.split(/\s+/);
  const [min = "", max = ""] = range.split("..");
  return {
    kind: kind as IndicatorRules["kind"],
    direction: direction as IndicatorRules["direction"],
    unit: unit as Unit,
    aggregation: aggregations[kind as IndicatorRules["kind"]],
    validMin: min === "" ? null : Number(min),
    validMax: max === "" ? null : Number(max),
    nearlyMetThreshold: null,
  };
}

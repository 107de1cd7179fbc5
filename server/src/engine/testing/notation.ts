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

type Parts = Record<string, string | undefined>;

/** What a target and an actual have in common. */
function statedPart(text: string, { bound, value, high, year, plan }: Parts) {
  const isRange = high !== undefined;
  return {
    id: text,
    bound: isRange ? ("RANGE" as const) : (boundOf[bound ?? ""] ?? "EXACT"),
    value: Number(value),
    valueHigh: isRange ? Number(high) : null,
    decimals: (value?.split(".")[1] ?? "").length,
    year: Number(year),
    plan: plan ?? "MAIN",
    sourceId: "S1",
    publishedDay: "2100-01-01",
    recordedAt: "2100-01-01T00:00:00Z",
  };
}

function targetFrom(text: string, parts: Parts): TargetFact {
  return {
    ...statedPart(text, parts),
    measure: parts.measure as TargetFact["measure"],
    fromYear: Number(parts.from ?? parts.year),
    dueMonth: Number(parts.month ?? 12),
  };
}

function actualFrom(text: string, parts: Parts): ActualFact {
  return {
    ...statedPart(text, parts),
    measure: parts.measure as Measure,
    throughMonth: Number(parts.month ?? 12),
    status: statusOf[parts.status ?? ""] ?? "FINAL",
    statedVerdict: (parts.verdict as StatedVerdict | undefined) ?? null,
  };
}

export function readFacts(line: string): IndicatorFacts {
  const targets: TargetFact[] = [];
  const actuals: ActualFact[] = [];
  for (const text of line.split(/\s+/).filter(Boolean)) {
    const parts = FACT.exec(text)?.groups;
    if (!parts) throw new Error(`not a fact: ${text}`);
    if (parts.type === "T") targets.push(targetFrom(text, parts));
    else actuals.push(actualFrom(text, parts));
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

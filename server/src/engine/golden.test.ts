import { readFileSync } from "node:fs";
import type { Measure } from "@doichieu/schema/vocabulary";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { verdictOn } from "./due.ts";
import { evaluate, evaluateUnit } from "./evaluate.ts";
import type { ActualFact, IndicatorFacts, IndicatorRules, TargetFact } from "./facts.ts";
import { growthGap } from "./growth-gap.ts";
import { evaluateSeries } from "./series.ts";
import { answerOf } from "./testing/expectation.ts";

type Row = Record<string, string>;

const repository = new URL("../../../", import.meta.url);
const read = (path: string): Row[] => parse(readFileSync(new URL(path, repository)), { columns: true });

const sources = new Map(read("schema/data/sources.csv").map((row) => [row.source, row]));
const indicators = new Map(read("schema/data/indicators.csv").map((row) => [row.indicator, row]));
const targets = read("schema/data/targets.csv");
const actuals = read("schema/data/actuals.csv");
const golden = read("test/fixtures/golden.csv");

/** A month counts from its last day, a year from 31 December (M14). */
function publishedDay(source: string): string {
  const day = sources.get(source)?.published_on ?? "";
  if (day.length === 10) return day;
  const [year, month = "12"] = day.split("-");
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function statedPart(row: Row, index: number) {
  const written = Math.max(...[row.value, row.value_high].map((text) => (text?.split(".")[1] ?? "").length));
  return {
    id: `${row.measure}.${row.year}.${index}`,
    bound: row.bound as TargetFact["bound"],
    value: Number(row.value),
    valueHigh: row.value_high ? Number(row.value_high) : null,
    decimals: row.decimals ? Number(row.decimals) : written,
    year: Number(row.year),
    plan: row.plan || "MAIN",
    sourceId: row.source ?? "",
    publishedDay: publishedDay(row.source ?? ""),
    recordedAt: "2026-01-01T00:00:00Z",
  };
}

function factsOf(province: string, indicator: string, asOf: string): IndicatorFacts {
  const isOwn = (row: Row) => row.province === province && row.indicator === indicator;
  const isKnown = (fact: { publishedDay: string }) => asOf === "" || fact.publishedDay <= asOf;
  return {
    targets: targets
      .filter(isOwn)
      .map(
        (row, index): TargetFact => ({
          ...statedPart(row, index),
          measure: row.measure as TargetFact["measure"],
          fromYear: Number(row.from_year),
          dueMonth: Number(row.due_month),
        }),
      )
      .filter(isKnown),
    actuals: actuals
      .filter(isOwn)
      .map(
        (row, index): ActualFact => ({
          ...statedPart(row, index),
          measure: row.measure as Measure,
          throughMonth: Number(row.through_month),
          status: row.status as ActualFact["status"],
          statedVerdict: (row.stated_verdict || null) as ActualFact["statedVerdict"],
        }),
      )
      .filter(isKnown),
  };
}

function rulesOf(indicator: string): IndicatorRules {
  const row = indicators.get(indicator) ?? {};
  return {
    kind: row.kind as IndicatorRules["kind"],
    unit: row.unit as IndicatorRules["unit"],
    direction: row.direction as IndicatorRules["direction"],
    aggregation: row.aggregation as IndicatorRules["aggregation"],
    validMin: row.valid_min ? Number(row.valid_min) : null,
    validMax: row.valid_max ? Number(row.valid_max) : null,
    nearlyMetThreshold: null,
  };
}

const successions = read("schema/data/province_successions.csv");

/** On today's boundaries: the unit's own facts and those of the provinces it was made from. */
function evaluateOnCurrent(province: string, indicator: string) {
  const predecessors = successions
    .filter((row) => row.successor === province)
    .map((row) => ({ facts: factsOf(row.predecessor ?? "", indicator, ""), weight: null }));
  return evaluateUnit(rulesOf(indicator), { own: factsOf(province, indicator, ""), predecessors });
}

function pointOf({ province = "", indicator = "", year, plan }: Row) {
  const points = evaluateSeries(rulesOf(indicator), factsOf(province, indicator, ""), plan || "MAIN");
  return points.find((point) => point.year === Number(year));
}

/** As it reads on the day asked about; for lastGap with last year's gap in the place of its own. */
function attainmentOf(row: Row) {
  const { province = "", indicator = "", as_of: asOf = "" } = row;
  const rules = rulesOf(indicator);
  const attainments =
    row.boundaries === "CURRENT"
      ? evaluateOnCurrent(province, indicator)
      : evaluate(rules, factsOf(province, indicator, asOf));
  const found = attainments.find(
    ({ year, plan, measure }) =>
      year === Number(row.year) &&
      plan === (row.plan || "MAIN") &&
      (row.measure === "" || measure === row.measure),
  );
  if (!found) return undefined;
  const { lastActualGrowth: last, targetGrowth: asked } = found;
  const gap = row.field === "lastGap" && last && asked ? growthGap(last, asked, rules.direction) : found.gap;
  return { ...found, gap, verdict: verdictOn(found, asOf || "2026-11-21") };
}

describe("golden.csv on the shipped figures", () => {
  test.each(golden)("$case $province $indicator $year $field", (row) => {
    const { field = "", expected = "" } = row;
    const answer = field.startsWith("series.") ? pointOf(row) : attainmentOf(row);
    expect(answerOf(answer, field.replace("series.", "").replace("lastGap", "gap"), expected)).toBe(expected);
  });
});

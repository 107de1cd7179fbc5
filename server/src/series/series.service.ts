import type {
  Attainment,
  Indicator,
  IndicatorSeries,
  ProvinceSeriesArgs,
  SeriesArgs,
  SeriesPoint,
} from "@doichieu/schema";
import { attainmentId } from "../attainments/attainment.id.ts";
import { loadAttainment, loadAttainmentAsOf } from "../attainments/attainment.loader.ts";
import type { AttainmentReading } from "../attainments/attainment.reading.ts";
import { loadBestKnown } from "../attainments/best-known.loader.ts";
import {
  type EvaluatedPoint,
  evaluateSeries,
  evaluateSeriesByPlan,
  evaluateUnitSeries,
  evaluateUnitSeriesByPlan,
  type IndicatorFacts,
  type IndicatorRules,
  knownOfUnit,
  type PlanSeries,
  publishedBy,
  type UnitFacts,
  verdictOn,
} from "../engine/index.ts";
import { Refusal } from "../errors.ts";
import { loadPairFacts } from "../facts/pair-facts.loader.ts";
import type { Pair } from "../facts/pair-facts.service.ts";
import { loadUnitFacts } from "../facts/unit-facts.loader.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import { required } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import type { Selecting } from "../operation/selection.ts";
import { findProvince, todayUnits } from "../provinces/province.service.ts";
import { storedPoints } from "./stored-series.ts";

type AskedPair = Pair & SeriesArgs & { isRestated: boolean; provinces: readonly string[] };

function pointOf(pair: AskedPair, point: EvaluatedPoint, today: string): SeriesPoint {
  const { indicatorCode: indicator, provinces, boundaries, asOf } = pair;
  const { year, target, actual, targetGrowth, actualGrowth, absences } = point;
  return {
    year,
    target,
    actual,
    targetGrowth,
    actualGrowth,
    absences,
    verdict: verdictOn(point, today),
    milestone: point.milestone,
    asOf: asOf ? { asOf, boundaries, provinces, indicator } : null,
    attainmentIds: point.attainments.map((key) => attainmentId(pair, key)),
  };
}

/** The attainments behind a point; under asOf as they stood then. */
export function attainmentsOfPoint(
  operation: Operation,
  point: SeriesPoint,
  reading: AttainmentReading,
): Promise<Attainment[]> {
  const load = (id: string) =>
    point.asOf
      ? loadAttainmentAsOf(operation, { id, ...point.asOf }, reading)
      : loadAttainment(operation, id, reading);
  return Promise.all(point.attainmentIds.map((id) => required(load(id), "attainment", id)));
}

interface Evaluation<Result> {
  asReported: (rules: IndicatorRules, facts: IndicatorFacts) => Result;
  current: (rules: IndicatorRules, unit: UnitFacts) => Result;
}

/** From the facts published by a day; all of them where no day is asked for (M14). */
async function evaluated<Result>(
  operation: Operation,
  pair: Pair,
  rules: IndicatorRules,
  { boundaries, asOf }: SeriesArgs,
  { asReported, current }: Evaluation<Result>,
): Promise<Result> {
  const known = (facts: IndicatorFacts) => (asOf ? publishedBy(facts, asOf) : facts);
  if (boundaries === "AS_REPORTED") return asReported(rules, known(await loadPairFacts(operation, pair)));
  return current(rules, knownOfUnit(await loadUnitFacts(operation, pair), known));
}

/** What was worked out under one plan, as it reads on the day asked about. */
async function seriesOf(
  operation: Operation,
  pair: Pair,
  { plan, points }: PlanSeries,
  args: SeriesArgs & { provinces: readonly string[] },
): Promise<IndicatorSeries> {
  const from = args.from ?? -Infinity;
  const to = args.to ?? Infinity;
  const units = await todayUnits(operation);
  const isToday = args.boundaries === "CURRENT";
  const isRestated = isToday && !units.isUnchanged(pair.provinceId);
  // what a unit reported before it went into another is its successor's today
  const isGone = isToday && units.unitOf(pair.provinceId) !== pair.provinceId;
  return {
    ...pair,
    plan,
    points: points
      .filter(({ year }) => !isGone && year >= from && year <= to)
      .map((point) => pointOf({ ...pair, ...args, isRestated }, point, args.asOf ?? operation.today)),
  };
}

interface SeriesRequest extends SeriesArgs {
  province: string;
  indicator: string;
  plan: string;
}

/**
 * The stored attainments where they tell all of it; else it is worked out from the stated figures of its province and
 * indicator.
 */
export async function indicatorSeries(
  operation: Operation,
  request: SeriesRequest,
  info: Selecting,
): Promise<IndicatorSeries> {
  const { plan } = request;
  const [province, indicator] = await Promise.all([
    findProvince(operation, request.province),
    findIndicator(operation, request.indicator),
  ]);
  if (!province) {
    throw new Refusal("UNKNOWN_ID", `There is no province ${request.province}; ids look like vn63-89.`);
  }
  if (!indicator) {
    throw new Refusal("UNKNOWN_ID", `There is no indicator ${request.indicator}; see the query indicators.`);
  }
  const pair = { provinceId: province.id, indicatorCode: indicator.code };
  const stored = await storedPoints(operation, pair, request, info);
  if (stored) return { ...pair, plan, points: stored };
  const points = await evaluated(operation, pair, rulesOf(indicator), request, {
    asReported: (rules, facts) => evaluateSeries(rules, facts, plan),
    current: (rules, unit) => evaluateUnitSeries(rules, unit, plan),
  });
  return seriesOf(operation, pair, { plan, points }, { ...request, provinces: [province.id] });
}

/** The same of one indicator in some provinces under every plan, in as many statements as for one. */
export async function provinceSeries(
  operation: Operation,
  indicator: Indicator,
  args: ProvinceSeriesArgs,
): Promise<IndicatorSeries[]> {
  const { boundaries, asOf = null } = args;
  const ids =
    args.provinces ?? (await loadBestKnown(operation, { indicatorCode: indicator.code, boundaries, asOf }));
  const asked = await Promise.all([...new Set(ids)].map((id) => findProvince(operation, id)));
  const provinces = asked.flatMap((province) => (province ? [province.id] : []));
  const series = provinces.map(async (provinceId) => {
    const pair = { provinceId, indicatorCode: indicator.code };
    const byPlan = await evaluated(operation, pair, rulesOf(indicator), args, {
      asReported: evaluateSeriesByPlan,
      current: evaluateUnitSeriesByPlan,
    });
    return Promise.all(byPlan.map((each) => seriesOf(operation, pair, each, { ...args, provinces })));
  });
  return (await Promise.all(series)).flat();
}

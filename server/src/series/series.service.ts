import type { Attainment, IndicatorSeries, SeriesPoint } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import { attainmentId } from "../attainments/attainment.id.ts";
import { loadAttainment, loadAttainmentAsOf } from "../attainments/attainment.loader.ts";
import {
  type EvaluatedPoint,
  evaluateSeries,
  evaluateUnitSeries,
  type IndicatorFacts,
  type IndicatorRules,
  knownOfUnit,
  publishedBy,
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
import { findProvince, todayUnits } from "../provinces/province.service.ts";

interface SeriesRequest {
  province: string;
  indicator: string;
  plan: string;
  boundaries: Boundaries;
  asOf: string | null | undefined;
  from: number | null | undefined;
  to: number | null | undefined;
}

type AskedPair = Pair & Pick<SeriesRequest, "boundaries" | "asOf"> & { isRestated: boolean };

function pointOf(pair: AskedPair, point: EvaluatedPoint, today: string): SeriesPoint {
  const { provinceId: province, indicatorCode: indicator, boundaries, asOf } = pair;
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
    asOf: asOf ? { asOf, boundaries, province, indicator } : null,
    attainmentIds: point.attainments.map((key) => attainmentId(pair, key)),
  };
}

/** The attainments behind a point; under asOf as they stood then. */
export function attainmentsOfPoint(operation: Operation, point: SeriesPoint): Promise<Attainment[]> {
  const load = (id: string) =>
    point.asOf ? loadAttainmentAsOf(operation, { id, ...point.asOf }) : loadAttainment(operation, id);
  return Promise.all(point.attainmentIds.map((id) => required(load(id), `attainment ${id}`)));
}

/** From the facts published by a day; all of them where no day is asked for (M14). */
async function evaluatePoints(
  operation: Operation,
  pair: Pair,
  rules: IndicatorRules,
  { plan, boundaries, asOf }: SeriesRequest,
): Promise<EvaluatedPoint[]> {
  const known = (facts: IndicatorFacts) => (asOf ? publishedBy(facts, asOf) : facts);
  if (boundaries === "AS_REPORTED")
    return evaluateSeries(rules, known(await loadPairFacts(operation, pair)), plan);
  return evaluateUnitSeries(rules, knownOfUnit(await loadUnitFacts(operation, pair), known), plan);
}

/** A series is worked out when asked for, from the stated figures of its province and indicator. */
export async function indicatorSeries(
  operation: Operation,
  request: SeriesRequest,
): Promise<IndicatorSeries> {
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
  const from = request.from ?? -Infinity;
  const to = request.to ?? Infinity;
  const today = request.asOf ?? operation.today;
  const units = await todayUnits(operation);
  const isRestated = request.boundaries === "CURRENT" && !units.isUnchanged(province.id);
  const evaluated = await evaluatePoints(operation, pair, rulesOf(indicator), request);
  const points = evaluated
    .filter((point) => point.year >= from && point.year <= to)
    .map((point) => pointOf({ ...pair, ...request, isRestated }, point, today));
  return { ...pair, points };
}

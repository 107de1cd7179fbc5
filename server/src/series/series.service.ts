import type { IndicatorSeries, SeriesPoint } from "@doichieu/schema";
import { attainmentId } from "../attainments/attainment.id.ts";
import type { EvaluatedPoint } from "../engine/index.ts";
import { evaluateSeries, verdictOn } from "../engine/index.ts";
import { Refusal } from "../errors.ts";
import { loadPairFacts } from "../facts/pair-facts.loader.ts";
import type { Pair } from "../facts/pair-facts.service.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { findIndicator } from "../indicators/indicator.service.ts";
import type { Operation } from "../operation/operation.ts";
import { findProvince } from "../provinces/province.service.ts";

interface SeriesRequest {
  province: string;
  indicator: string;
  plan: string;
  from: number | null | undefined;
  to: number | null | undefined;
}

function pointOf(pair: Pair, point: EvaluatedPoint, today: string): SeriesPoint {
  const { year, target, actual, targetGrowth, actualGrowth, absences } = point;
  return {
    year,
    target,
    actual,
    targetGrowth,
    actualGrowth,
    absences,
    verdict: verdictOn(point, today),
    attainmentIds: point.attainments.map((key) => attainmentId(pair, key)),
  };
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
  const facts = await loadPairFacts(operation, pair);
  const from = request.from ?? -Infinity;
  const to = request.to ?? Infinity;
  const points = evaluateSeries(rulesOf(indicator), facts, request.plan)
    .filter((point) => point.year >= from && point.year <= to)
    .map((point) => pointOf(pair, point, operation.today));
  return { ...pair, points };
}

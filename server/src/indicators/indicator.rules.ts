import type { Indicator } from "@doichieu/schema";
import type { IndicatorRules } from "../engine/index.ts";
import { NEARLY_MET_THRESHOLD } from "../engine/index.ts";

/** The indicator as the engine takes it. */
export function rulesOf(indicator: Indicator): IndicatorRules {
  const { kind, unit, direction, aggregation, validMin, validMax, nearlyMetThreshold } = indicator;
  return { kind, unit, direction, aggregation, validMin, validMax, nearlyMetThreshold };
}

export function nearlyMetThreshold(indicator: Indicator): number {
  return indicator.nearlyMetThreshold ?? NEARLY_MET_THRESHOLD;
}

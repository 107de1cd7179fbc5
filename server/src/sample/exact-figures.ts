import type { ActualInput, TargetInput } from "../recording/fact-input.ts";
import type { FactBatch } from "../recording/plan-facts.ts";
import { moved, printed, type Story } from "./levels.ts";
import { areaId, firstYear, indicatorCode, LAST_YEAR, type Sample } from "./sample.ts";
import { sourceId } from "./sample-sources.ts";

/** Share of targets whose actual nobody reported. */
const MISSING = 0.1;

/** A target and an actual of every year, both numbers; one actual in ten is missing. */
export function exactFigures({ area, indicator, sort, random, levels }: Story, sample: Sample): FactBatch {
  const targets: TargetInput[] = [];
  const actuals: ActualInput[] = [];
  for (let year = firstYear(sample); year <= LAST_YEAR; year += 1) {
    const common = {
      province: areaId(area, sample),
      indicator: indicatorCode(indicator, sample),
      year,
      measure: "LEVEL",
      bound: "EXACT",
    } as const;
    const asked = moved(sort, levels.get(year - 1) ?? 0, sort.pace * random.between(0.4, 1.6));
    targets.push({
      ...common,
      dueMonth: 12,
      value: printed(asked, sort.decimals),
      source: sourceId("PLAN", year),
    });
    if (random.chance(MISSING)) continue;
    actuals.push({
      ...common,
      throughMonth: 12,
      status: "FINAL",
      value: printed(levels.get(year) ?? 0, sort.decimals),
      source: sourceId("FINAL", year),
    });
  }
  return { targets, actuals };
}

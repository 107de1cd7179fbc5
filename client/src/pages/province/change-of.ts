import { figureOf } from "../../format/figure-of.ts";
import type { Change } from "../../ui/change-parts.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";

/** What is known of a row against the year before. */
export function changeOf({ attainment, measure, previous }: ScorecardItem): Change {
  return {
    measure,
    lastActual: previous,
    actualGrowth: figureOf(attainment.actualGrowth),
    actualChange: figureOf(attainment.actualChange),
  };
}

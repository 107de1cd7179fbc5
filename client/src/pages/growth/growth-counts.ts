import { decidedVerdicts, isDerived, type Verdict } from "@doichieu/schema/vocabulary";
import { metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { figureOf } from "../../format/figure-of.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import { yearCounts } from "../../format/year-counts.ts";
import type { GrowthRow_comparisonFragment } from "../../generated/documents.ts";
import type { GrowthCounts } from "../../i18n/growth.vi.ts";
import type { GrowthData } from "./growth-data.ts";

export type GrowthComparison = GrowthRow_comparisonFragment;

/** Set as a level, so that its growth follows from the year before (D5)? */
export function isDerivedGrowth({ targetGrowth }: GrowthComparison): boolean {
  return isDerived(figureOf(targetGrowth));
}

const isReached = (verdict: Verdict) => verdict === "EXCEEDED" || verdict === "MET";

/**
 * Counts over the provinces' targets; over the country's where there are no others (M12). Where the list is longer
 * than what was loaded the server's counts speak for all of it, and what only the rows tell is left out.
 */
export function growthCounts(
  { growthComparisons, byYear, belowLast }: Pick<GrowthData, "growthComparisons" | "byYear" | "belowLast">,
  year: number,
): GrowthCounts {
  const { nodes, totalCount } = growthComparisons;
  const ofYear = yearCounts(byYear).find((each) => each.year === year);
  const [below] = belowLast;
  if (totalCount > nodes.length && ofYear)
    return countsOfAll(year, ofYear.counts, below && verdictCounts(below));
  const provincial = nodes.filter(({ province }) => province.kind !== "COUNTRY");
  const of = provincial.length > 0 ? provincial : nodes;
  const open = of.filter(({ achievedGrowth }) => achievedGrowth === null);
  const decided = of.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  return {
    year,
    isNational: provincial.length === 0 && nodes.length > 0,
    targets: of.length,
    decided: decided.length,
    reached: decided.filter(({ verdict }) => isReached(verdict)).length,
    belowLast: of.filter(({ ambition }) => ambition === "BELOW_LAST_RESULT").length,
    derived: of.filter(isDerivedGrowth).length,
    open: open.length,
    openWithLast: open.filter(({ lastAchievedGrowth }) => lastAchievedGrowth !== null).length,
  };
}

function countsOfAll(year: number, counts: VerdictCounts, below: VerdictCounts = {}): GrowthCounts {
  const { met, decided } = metOf(counts);
  return {
    year,
    isNational: false,
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    belowLast: totalOf(below, targetVerdicts),
    derived: 0,
    open: 0,
    openWithLast: 0,
  };
}

import { decidedVerdicts, isDerived } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import type { GrowthRow_comparisonFragment } from "../../generated/documents.ts";
import type { GrowthCounts } from "../../i18n/growth.vi.ts";

export type GrowthComparison = GrowthRow_comparisonFragment;

/** Set as a level, so that its growth follows from the year before (D5)? */
export function isDerivedGrowth({ targetGrowth }: GrowthComparison): boolean {
  return isDerived(figureOf(targetGrowth));
}

/** Counts over the provinces' targets; over the country's where there are no others (M12). */
export function growthCounts(comparisons: readonly GrowthComparison[], year: number): GrowthCounts {
  const provincial = comparisons.filter(({ province }) => province.kind !== "COUNTRY");
  const of = provincial.length > 0 ? provincial : comparisons;
  const decided = of.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  return {
    year,
    isNational: provincial.length === 0 && comparisons.length > 0,
    targets: of.length,
    decided: decided.length,
    reached: decided.filter(({ verdict }) => verdict === "EXCEEDED" || verdict === "MET").length,
    belowLast: of.filter(({ ambition }) => ambition === "BELOW_LAST_RESULT").length,
    derived: of.filter(isDerivedGrowth).length,
    open: of.filter(({ achievedGrowth }) => achievedGrowth === null).length,
  };
}

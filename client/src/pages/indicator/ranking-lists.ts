import type { TargetMeasure } from "@doichieu/schema/vocabulary";
import type { IndicatorData } from "./indicator-data.ts";
import { type RankedAttainment, type RankedItem, rankedItem } from "./ranked-item.ts";
import { rankingPlaces } from "./ranking-places.ts";

/** The provinces of a year in one measure. */
export interface RankingList {
  measure: TargetMeasure;
  judged: RankedItem[];
  /** results without a target, apart and quiet */
  results: RankedItem[];
}

/** Levels first: most targets are set as such. */
const measures: readonly TargetMeasure[] = ["LEVEL", "GROWTH", "CHANGE"];

/** The year's rows in the order of the API, measure by measure, those with a target first. */
export function rankingLists({
  direction,
  ranking,
}: Pick<IndicatorData["indicator"], "direction"> & { ranking: readonly RankedAttainment[] }): RankingList[] {
  const items = ranking.map(rankedItem);
  const number = direction === "NEUTRAL" ? unnumbered : rankingPlaces;
  return measures.flatMap((measure) => {
    const own = items.filter((item) => item.measure === measure);
    if (own.length === 0) return [];
    return [
      {
        measure,
        judged: number(own.filter(hasTarget)),
        results: number(own.filter((item) => !hasTarget(item))),
      },
    ];
  });
}

const hasTarget = ({ attainment }: RankedItem) => attainment.verdict !== "NO_TARGET";

/** Neither direction is better. */
const unnumbered = (items: readonly RankedItem[]) => [...items];

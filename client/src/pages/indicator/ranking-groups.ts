import { scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import type { IndicatorData } from "./indicator-data.ts";
import { type RankedAttainment, type RankedItem, rankedItem } from "./ranked-item.ts";
import { rankingLists } from "./ranking-lists.ts";

/** Rows on one scale. */
export interface RankingGroup {
  scale: SharedScale;
  judged: RankedItem[];
  results: RankedItem[];
  /** the country: a yardstick, never one of the ranked */
  national: RankedItem[];
}

export interface Ranking {
  groups: RankingGroup[];
  /** the country where its total would flatten every province */
  nationalTotals: RankedItem[];
  /** rows of which nothing can be drawn: of merged units that could not be restated (M13), or known as a ratio only */
  undrawn: RankedItem[];
}

type Indicator = Pick<IndicatorData["indicator"], "direction" | "aggregation"> & {
  ranking: readonly RankedAttainment[];
};

/** The year's lists with all rows of one measure on one scale. */
export function rankingGroups(indicator: Indicator, national: readonly RankedAttainment[]): Ranking {
  const { direction, aggregation, ranking } = indicator;
  const isComparable = aggregation !== "SUM" || ranking.length === 0;
  const countries = national.map(rankedItem);
  const lists = rankingLists(indicator);
  const judged = new Set(lists.flatMap((list) => list.judged));
  const provinces = lists.flatMap((list) => [...list.judged, ...list.results]);
  const items = [...provinces, ...(isComparable ? countries : [])];
  const scales = sharedScales(
    items.map(({ attainment: { id }, measure, target, actual }) => ({
      id,
      measure,
      direction,
      target,
      actual,
      previous: null,
    })),
    Number.POSITIVE_INFINITY,
  );
  const isDrawn = ({ attainment }: RankedItem) => scales.has(attainment.id);
  const runs = scaleRuns(items.filter(isDrawn), ({ attainment: { id } }) => scales.get(id) as SharedScale);
  return {
    groups: runs.map(({ scale, rows }) => {
      const own = rows.filter((row) => !countries.includes(row));
      return {
        scale,
        judged: own.filter((row) => judged.has(row)),
        results: own.filter((row) => !judged.has(row)),
        national: rows.filter((row) => countries.includes(row)),
      };
    }),
    nationalTotals: isComparable ? [] : countries,
    undrawn: items.filter((item) => !isDrawn(item)),
  };
}

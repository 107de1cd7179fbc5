import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { RankingRow_attainmentFragment } from "../../generated/documents.ts";
import type { IndicatorData } from "./indicator-data.ts";
import { rankingPlaces } from "./ranking-places.ts";

export type RankedAttainment = Omit<RankingRow_attainmentFragment, " $fragmentName">;

/** An attainment with its figures as charts take them. */
export interface RankedItem {
  attainment: RankedAttainment;
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
  ratio: FigureParts | null;
  /** place in its list, from 1; null where there is nothing to rank by */
  place: number | null;
}

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

export function rankedItem(attainment: RankedAttainment): RankedItem {
  return {
    attainment,
    measure: isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL",
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    ratio: figureOf(attainment.planRatio),
    place: null,
  };
}

const hasTarget = ({ attainment }: RankedItem) => attainment.verdict !== "NO_TARGET";

/** Neither direction is better. */
const unnumbered = (items: readonly RankedItem[]) => [...items];

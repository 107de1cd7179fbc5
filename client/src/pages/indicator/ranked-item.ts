import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { RankingRow_attainmentFragment } from "../../generated/documents.ts";

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

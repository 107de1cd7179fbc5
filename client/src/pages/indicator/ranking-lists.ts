import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { RankingRow_attainmentFragment } from "../../generated/documents.ts";
import type { IndicatorData } from "./indicator-data.ts";

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
  const number = direction === "NEUTRAL" ? unnumbered : numbered;
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

/** Equal figures share a place, as in any ranking; a single row has none. */
function numbered(items: readonly RankedItem[]): RankedItem[] {
  if (items.length === 1) return [...items];
  let last: RankedItem | null = null;
  return items.map((item, index) => {
    if (!item.actual) return item;
    const place: number = last && isLevel(last, item) ? (last.place ?? index + 1) : index + 1;
    last = { ...item, place };
    return last;
  });
}

/** The order goes by ratio, then by actual; what is no single number is level with nothing. */
function isLevel(a: RankedItem, b: RankedItem): boolean {
  const by =
    a.ratio || b.ratio ? ({ ratio }: RankedItem) => ratio?.value : ({ actual }: RankedItem) => actual?.value;
  const [number, other] = [by(a) ?? null, by(b) ?? null];
  return number !== null && number === other;
}

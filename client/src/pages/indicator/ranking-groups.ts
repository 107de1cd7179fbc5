import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorQuery, RankingRow_attainmentFragment } from "../../generated/documents.ts";

export type RankedAttainment = RankingRow_attainmentFragment;

/** An attainment with its figures as charts take them. */
export interface RankedItem {
  attainment: RankedAttainment;
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
  ratio: FigureParts | null;
  /** place among those of its list, from 1; null where there is nothing to rank by */
  place: number | null;
}

/** Rows on one scale. */
export interface RankingGroup {
  scale: SharedScale;
  judged: RankedItem[];
  /** results without a target, apart and quiet */
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

type Indicator = Pick<NonNullable<IndicatorQuery["indicator"]>, "direction" | "aggregation" | "ranking">;

/** The year's rows in the order of the API, those with a target first; every unit on one scale. */
export function rankingGroups(
  { direction, aggregation, ranking }: Indicator,
  national: readonly RankedAttainment[],
): Ranking {
  const isComparable = aggregation !== "SUM" || ranking.length === 0;
  const countries = national.map(itemOf);
  const items = [...ranking.map(itemOf), ...(isComparable ? countries : [])];
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
  const drawn = items.filter(({ attainment }) => scales.has(attainment.id));
  const groups = scaleRuns(drawn, ({ attainment: { id } }) => scales.get(id) as SharedScale);
  const isRanked = direction !== "NEUTRAL";
  return {
    groups: groups.map(({ scale, rows }) => {
      const provinces = rows.filter((row) => !isCountry(row));
      return {
        scale,
        judged: numbered(provinces.filter(hasTarget), isRanked),
        results: numbered(
          provinces.filter((row) => !hasTarget(row)),
          isRanked,
        ),
        national: rows.filter(isCountry),
      };
    }),
    nationalTotals: isComparable ? [] : countries,
    undrawn: items.filter(({ attainment }) => !scales.has(attainment.id)),
  };
}

function itemOf(attainment: RankedAttainment): RankedItem {
  return {
    attainment,
    measure: isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL",
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    ratio: figureOf(attainment.planRatio),
    place: null,
  };
}

const isCountry = ({ attainment }: RankedItem) => attainment.province.kind === "COUNTRY";
const hasTarget = ({ attainment }: RankedItem) => attainment.verdict !== "NO_TARGET";

/** Equal figures share a place, as in any ranking; a single row has none, nor any where neither direction is better. */
function numbered(items: readonly RankedItem[], isRanked: boolean): RankedItem[] {
  if (items.length === 1) return [...items];
  let last: RankedItem | null = null;
  return items.map((item, index) => {
    if (!(isRanked && item.actual)) return item;
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

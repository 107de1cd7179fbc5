import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { neighbourRuns, type ScaleRun, scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import type { ProvinceData } from "./province-data.ts";

/** An attainment with its figures as charts take them. */
export interface ScorecardItem {
  attainment: Scorecard_attainmentFragment;
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
  previous: FigureParts | null;
}

/** Rows by what can be said of them. */
export interface ScorecardRows {
  /** rows with a target */
  judged: ScaleRun<ScorecardItem>[];
  /** results without a target, apart and quiet */
  results: ScaleRun<ScorecardItem>[];
  /** rows of a merged unit of which neither target nor actual can be put together (M13) */
  unrestated: ScorecardItem[];
}

export interface ScorecardSection extends ScorecardRows {
  sector: ProvinceData["sectors"][number];
}

function itemOf(attainment: Scorecard_attainmentFragment): ScorecardItem {
  return {
    attainment,
    measure: isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL",
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    previous: figureOf(attainment.lastActual),
  };
}

type Runs = (items: ScorecardItem[]) => ScaleRun<ScorecardItem>[];

function kindOf({ attainment }: ScorecardItem): keyof ScorecardRows {
  if (attainment.verdict !== "NO_TARGET") return "judged";
  return isUnrestated(attainment) ? "unrestated" : "results";
}

function rowsOf(items: readonly ScorecardItem[], runs: Runs): ScorecardRows {
  const of = (kind: keyof ScorecardRows) => items.filter((item) => kindOf(item) === kind);
  return { judged: runs(of("judged")), results: runs(of("results")), unrestated: of("unrestated") };
}

/** The rows as items, and the scale of each; scales are shared by the whole page. */
function withScales(rows: readonly Scorecard_attainmentFragment[]) {
  const items = rows.map(itemOf);
  const scales = sharedScales(
    items.map(({ attainment, ...figures }) => ({
      id: attainment.id,
      direction: attainment.indicator.direction,
      ...figures,
    })),
  );
  return { items, scaleOf: ({ attainment }: ScorecardItem) => scales.get(attainment.id) ?? unitScale };
}

/** Sectors in their order; in each, first what has a target, rows of one scale together. */
export function scorecardSections(
  rows: readonly Scorecard_attainmentFragment[],
  sectors: ProvinceData["sectors"],
): ScorecardSection[] {
  const { items, scaleOf } = withScales(rows);
  return sectors.flatMap((sector) => {
    const own = items.filter(({ attainment }) => attainment.sector.code === sector.code);
    if (own.length === 0) return [];
    return [{ sector, ...rowsOf(own, (of) => scaleRuns(of, scaleOf)) }];
  });
}

/** All sectors in one list, in the order the rows come in. */
export function scorecardList(rows: readonly Scorecard_attainmentFragment[]): ScorecardRows {
  const { items, scaleOf } = withScales(rows);
  return rowsOf(items, (of) => neighbourRuns(of, scaleOf));
}

/** How many rows there are to draw. */
export function rowCount({ judged, results, unrestated }: ScorecardRows): number {
  return [...judged, ...results].reduce((sum, { rows }) => sum + rows.length, unrestated.length);
}

/** The first of them, so that thousands need not be drawn at once. */
export function firstRows({ judged, results, unrestated }: ScorecardRows, limit: number): ScorecardRows {
  let left = limit;
  const take = <Row>(rows: readonly Row[]) => {
    const taken = rows.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const cut = (runs: readonly ScaleRun<ScorecardItem>[]) =>
    runs.map(({ scale, rows }) => ({ scale, rows: take(rows) })).filter(({ rows }) => rows.length > 0);
  return { judged: cut(judged), results: cut(results), unrestated: take(unrestated) };
}

/** For a row of which no figure at all can be drawn: a ratio without any level. */
const unitScale: SharedScale = {
  key: "none",
  measure: "LEVEL",
  unit: "INDEX",
  reversed: false,
  domain: [0, 1],
  ticks: [],
  times: 1,
};

import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { type ScaleRun, scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import type { ScorecardAnswer, ScorecardRow } from "./ask-scorecard.ts";

/** A row with its figures as charts take them. */
export interface ScorecardItem {
  row: ScorecardRow;
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
}

export interface ScorecardSection {
  sector: ScorecardAnswer["sectors"][number];
  /** rows of one scale together; rows that nothing can be drawn of have none */
  runs: (Omit<ScaleRun<ScorecardItem>, "scale"> & { scale: SharedScale | null })[];
}

const kinds = {
  judged: ({ verdict }: ScorecardRow) => verdict !== "NO_TARGET",
  results: (row: ScorecardRow) => row.verdict === "NO_TARGET" && !isUnrestated(row),
  unrestated: isUnrestated,
};

/** The first rows: targets before results, results before what could not be restated; each in the order of the sectors. */
function firstRows(rows: readonly ScorecardRow[], most: number): ScorecardRow[] {
  return Object.values(kinds)
    .flatMap((isOfKind) => rows.filter(isOfKind))
    .slice(0, most);
}

function itemOf(row: ScorecardRow): ScorecardItem {
  return {
    row,
    measure: isTargetMeasure(row.measure) ? row.measure : "LEVEL",
    target: figureOf(row.target),
    actual: figureOf(row.actual),
  };
}

/** What is drawn of a year, sector by sector: same unit, same scale all over the drawing. */
export function scorecardSections(
  { rows, sectors }: Pick<ScorecardAnswer, "rows" | "sectors">,
  most: number,
): ScorecardSection[] {
  const items = firstRows(rows, most).map(itemOf);
  const scales = sharedScales(
    items.map(({ row: { id, indicator }, ...figures }) => ({
      id,
      direction: indicator.direction,
      previous: null,
      ...figures,
    })),
  );
  const scaleOf = ({ row }: ScorecardItem) => scales.get(row.id);
  return sectors.flatMap((sector) => {
    const own = items.filter(({ row }) => row.sector.code === sector.code);
    const runsOf = (isOfKind: (row: ScorecardRow) => boolean) =>
      scaleRuns(
        own.filter((item) => isOfKind(item.row) && scaleOf(item)),
        (item) => scaleOf(item) as SharedScale,
      );
    const undrawn = own.filter((item) => !scaleOf(item));
    const runs = [...runsOf(kinds.judged), ...runsOf(kinds.results)];
    if (own.length === 0) return [];
    return [{ sector, runs: undrawn.length > 0 ? [...runs, { scale: null, rows: undrawn }] : runs }];
  });
}

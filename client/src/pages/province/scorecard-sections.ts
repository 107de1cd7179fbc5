import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { type ScaleRun, scaleRuns } from "../../charts/scales/scale-runs.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { ProvinceYearQuery, Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";

/** An attainment with its figures as charts take them. */
export interface ScorecardItem {
  attainment: Scorecard_attainmentFragment;
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
  previous: FigureParts | null;
}

export interface ScorecardSection {
  sector: ProvinceYearQuery["sectors"][number];
  /** rows with a target, those of one scale together */
  judged: ScaleRun<ScorecardItem>[];
  /** results without a target, apart and quiet */
  results: ScaleRun<ScorecardItem>[];
  /** rows of a merged unit of which neither target nor actual can be put together (M13) */
  unrestated: ScorecardItem[];
}

/** Is there nothing to show but why there is nothing? */
export function isUnrestated({ verdict, target, actual, absences }: Scorecard_attainmentFragment): boolean {
  if (verdict !== "NO_TARGET" || target || actual) return false;
  return (["ACTUAL", "TARGET"] as const).some((field) => restatingReason(absences, field, "EN") !== null);
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

/** Sectors in their order; in each, first what has a target. Scales are shared by the whole page. */
export function scorecardSections(
  rows: readonly Scorecard_attainmentFragment[],
  sectors: ProvinceYearQuery["sectors"],
): ScorecardSection[] {
  const items = rows.map(itemOf);
  const scales = sharedScales(
    items.map(({ attainment, ...figures }) => ({
      id: attainment.id,
      direction: attainment.indicator.direction,
      ...figures,
    })),
  );
  const runs = (of: ScorecardItem[]) =>
    scaleRuns(of, ({ attainment }) => scales.get(attainment.id) ?? unitScale);
  return sectors.flatMap((sector) => {
    const own = items.filter(({ attainment }) => attainment.sector.code === sector.code);
    if (own.length === 0) return [];
    const kindOf = ({ attainment }: ScorecardItem) =>
      attainment.verdict !== "NO_TARGET" ? "judged" : isUnrestated(attainment) ? "unrestated" : "result";
    const of = (kind: ReturnType<typeof kindOf>) => own.filter((item) => kindOf(item) === kind);
    return [
      { sector, judged: runs(of("judged")), results: runs(of("result")), unrestated: of("unrestated") },
    ];
  });
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

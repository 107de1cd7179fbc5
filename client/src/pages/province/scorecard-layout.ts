import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { type TrendSpan, trendSpan } from "./trend-span.ts";

export interface ScorecardLayout {
  /** rows as blocks, charts as wide as the page */
  isStacked: boolean;
  /** does any row have a target? else the columns about targets are left out */
  hasTargets: boolean;
  hasTrend: boolean;
  /** px of a bullet graph */
  bulletWidth: number;
  /** px of each column, in order; the charts' takes what is left */
  columns: number[];
  /** years of the trends */
  span: TrendSpan;
}

/** px; less where the table has to make do with less */
const ROOMY = { name: 226, verdict: 180, trend: 116 };
const TIGHT = { name: 186, verdict: 164, trend: 108 };
const ROOMY_FROM = 1180;
const FIGURES = { actual: 116, target: 116, ratio: 100, gap: 98 };
/** what a column of charts keeps free at its left */
const GAP = 18;
const BULLET = { least: 170, usual: 430, alone: 620 };
/** px of the table below which nothing but stacking helps, and below which the trend gives way */
const STACKED_BELOW = 940;
const TREND_FROM = 1080;

function tellsOfYearBefore(row: Scorecard_attainmentFragment): boolean {
  const change = row.measure === "GROWTH" ? row.lastActual : (row.actualGrowth ?? row.actualChange);
  return row.trend.length > 1 || change !== null;
}

export function scorecardLayout(
  rows: readonly Scorecard_attainmentFragment[],
  year: number,
  width: number,
): ScorecardLayout {
  const isStacked = width < STACKED_BELOW;
  const hasTargets = rows.some((row) => row.verdict !== "NO_TARGET");
  const tellsTrend = rows.some(tellsOfYearBefore);
  const hasTrend = tellsTrend && (isStacked || width >= TREND_FROM || !hasTargets);
  const { name, verdict, trend } = width < ROOMY_FROM ? TIGHT : ROOMY;
  const { actual, target, ratio, gap } = FIGURES;
  const after = [actual, ...(hasTargets ? [target, ratio, gap, verdict] : []), ...(hasTrend ? [trend] : [])];
  const left = width - name - after.reduce((sum, each) => sum + each, 0) - GAP;
  const widest = hasTargets ? BULLET.usual : BULLET.alone;
  return {
    isStacked,
    hasTargets,
    hasTrend,
    bulletWidth: isStacked ? Math.min(width, BULLET.alone) : Math.max(BULLET.least, Math.min(widest, left)),
    columns: [name, left + GAP, ...after],
    span: trendSpan(rows, year),
  };
}

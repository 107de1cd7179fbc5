import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";

/** Years that every trend of the page runs over, so that one place means one year down the column. */
export interface TrendSpan {
  from: number;
  to: number;
}

export function trendSpan(rows: readonly Scorecard_attainmentFragment[], year: number): TrendSpan {
  const years = rows.flatMap((row) => (row.trend.length > 1 ? row.trend.map((point) => point.year) : []));
  return { from: Math.min(year, ...years), to: Math.max(year, ...years) };
}

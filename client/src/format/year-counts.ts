import type { VerdictCounts } from "../charts/verdict-counts.ts";
import type { OverviewQuery } from "../generated/documents.ts";
import { verdictCounts } from "./verdict-counts.ts";

export interface YearCounts {
  year: number;
  counts: VerdictCounts;
}

/** Summaries by year as charts take them. */
export function yearCounts(summaries: OverviewQuery["byYear"]): YearCounts[] {
  return summaries.flatMap((summary) =>
    summary.year ? [{ year: summary.year.value, counts: verdictCounts(summary) }] : [],
  );
}

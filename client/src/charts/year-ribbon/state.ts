import type { VerdictCounts } from "../verdict-counts.ts";

export interface RibbonYear {
  year: number;
  /** empty for a year of which nothing is known */
  counts: VerdictCounts;
}

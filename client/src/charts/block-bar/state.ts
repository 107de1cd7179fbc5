import type { VerdictCounts } from "../verdict-counts.ts";

export interface BlockBarState {
  counts: VerdictCounts;
  /** targets that the whole width stands for; the bar's own total unless bars are to be compared */
  of?: number;
}

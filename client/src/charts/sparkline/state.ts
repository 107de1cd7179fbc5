import type { FigureParts } from "../figure.ts";

export interface SparklinePoint {
  year: number;
  figure: FigureParts;
}

/** What an indicator did over some years; years without a figure simply have no point. */
export interface SparklineState {
  points: readonly SparklinePoint[];
  from: number;
  to: number;
  /** the year that the page is about */
  current?: number;
}

import type { ReactNode } from "react";

/** A mark and what it means. */
export interface LegendItem {
  id: string;
  /** px of the sample */
  width: number;
  height: number;
  /** SVG elements from (0, 0) */
  sample: ReactNode;
  words: string;
}

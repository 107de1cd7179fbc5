import type { Direction } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { LinearScale } from "../linear-scale.ts";

/** A target, what was achieved, and the year before, on one scale. */
export interface BulletState {
  target: FigureParts | null;
  actual: FigureParts | null;
  previous: FigureParts | null;
  direction: Direction;
  /** share of the target up to which a shortfall is "nearly met" (M5): 0.05 is 5 % */
  threshold: number;
  scale: LinearScale;
  /** why there is no actual, printed in the bar's place: missing is never a bar of length zero */
  missing?: string;
}

/** Row: in a scorecard. Compact: in a list. Large: by itself, with its axis. */
export type BulletSize = "compact" | "row" | "large";

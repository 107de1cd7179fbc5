import type { Direction, Verdict } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { LinearScale } from "../linear-scale.ts";

/** The growth asked for, the growth achieved, and that of the year before, on one scale. */
export interface DumbbellState {
  target: FigureParts;
  /** null: not known yet, and then nothing is joined */
  actual: FigureParts | null;
  previous: FigureParts | null;
  direction: Direction;
  verdict: Verdict;
  scale: LinearScale & { ticks: readonly number[] };
}

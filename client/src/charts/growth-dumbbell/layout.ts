import type { Verdict } from "@doichieu/schema/vocabulary";
import { type Box, boxBetween, tenth } from "../box.ts";
import { type FigureParts, intervalOf, isPoint, markedNumber } from "../figure.ts";
import { type PlacedScale, placeScale } from "../linear-scale.ts";
import { type Paint, paintOf } from "../marks/paint.ts";
import { layoutTargetMark, type TargetMarkLayout } from "../marks/target-mark.layout.ts";
import { endToReach, wantedSide } from "../wanted-side.ts";
import type { DumbbellState } from "./state.ts";

export interface DumbbellLayout {
  height: number;
  /** y of everything that is no mark */
  middle: number;
  grid: { x: number; isZero: boolean }[];
  /** from what had to be reached to what was */
  bridge: { from: number; to: number; verdict: Verdict } | null;
  target: TargetMarkLayout;
  actual: DumbbellDot | null;
  previous: { x: number } | null;
}

export interface DumbbellDot {
  x: number;
  paint: Paint;
  /** the stretch that a range lies in */
  range: Box | null;
  /** which way an open end points */
  pointsTo: 1 | -1 | null;
}

export const DOT_RADIUS = 5.5;
export const DUMBBELL_HEIGHT = 34;
const MARK = { top: 6, height: 22 };
export const DUMBBELL_PADDING = 10;

export function layoutDumbbell(state: DumbbellState, width: number): DumbbellLayout {
  const { target, actual, previous, direction, verdict } = state;
  const scale = placeScale(state.scale, width, DUMBBELL_PADDING);
  const side = wantedSide(direction, target.bound);
  const goal = side === "INSIDE" ? markedNumber(target) : endToReach(target, side);
  return {
    height: DUMBBELL_HEIGHT,
    middle: DUMBBELL_HEIGHT / 2,
    grid: state.scale.ticks.map((tick) => ({ x: tenth(scale.place(tick)), isZero: tick === 0 })),
    bridge: actual && {
      from: tenth(scale.place(goal)),
      to: tenth(scale.place(markedNumber(actual))),
      verdict,
    },
    target: layoutTargetMark(target, scale, MARK),
    actual: actual && layoutDot(actual, scale),
    previous: previous && { x: tenth(scale.place(markedNumber(previous))) },
  };
}

function layoutDot(actual: FigureParts, scale: PlacedScale): DumbbellDot {
  const { low, high } = intervalOf(actual);
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  const isRange = isBounded && !isPoint(actual);
  const opensUp = high === Number.POSITIVE_INFINITY;
  return {
    x: tenth(scale.place(markedNumber(actual))),
    paint: paintOf(actual),
    range: isRange ? boxBetween(scale.place(low), scale.place(high), DUMBBELL_HEIGHT / 2 - 2.5, 5) : null,
    pointsTo: isBounded ? null : opensUp === (scale.growth === 1) ? 1 : -1,
  };
}

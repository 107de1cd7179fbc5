import { type Box, boxBetween, tenth } from "../box.ts";
import { type FigureParts, intervalOf, isPoint, markedNumber } from "../figure.ts";
import { DOT_RADIUS, type DumbbellDot } from "../growth-dumbbell/layout.ts";
import type { PlacedScale } from "../linear-scale.ts";
import { paintOf } from "../marks/paint.ts";

/** A figure that has a place and no length, along a horizontal axis. */
export interface TrendDot extends DumbbellDot {
  y: number;
}

/** px across of the stretch that a range lies in */
const RANGE = 5;
/** px that an open end points on */
const ARROW = 16;

export function layoutDot(figure: FigureParts, scale: PlacedScale, y: number): TrendDot {
  const { low, high } = intervalOf(figure);
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  const opensUp = high === Number.POSITIVE_INFINITY;
  return {
    x: tenth(scale.place(markedNumber(figure))),
    y,
    paint: paintOf(figure),
    range:
      isBounded && !isPoint(figure)
        ? boxBetween(scale.place(low), scale.place(high), y - RANGE / 2, RANGE)
        : null,
    pointsTo: isBounded ? null : opensUp === (scale.growth === 1) ? 1 : -1,
  };
}

/** All that the dot covers, its range and arrow among it. */
export function dotBox({ x, y, range, pointsTo }: TrendDot): Box {
  const ends = [
    x - DOT_RADIUS,
    x + DOT_RADIUS,
    ...(range ? [range.x, range.x + range.width] : []),
    ...(pointsTo ? [x + pointsTo * ARROW] : []),
  ];
  return boxBetween(Math.min(...ends), Math.max(...ends), y - DOT_RADIUS, 2 * DOT_RADIUS);
}

import { type Box, tenth } from "../box.ts";

/** px between two strokes, measured along the x axis: dense for estimates, wide for forecasts. */
export const hatchSteps = { estimate: 5.6, forecast: 10 };

/**
 * Strokes at 45° that fill a box, as one path. Drawn rather than patterned: a pattern needs an id, and ids clash
 * where many drawings stand on one page or one drawing is cut out of it.
 */
export function hatchPath({ x, y, width, height }: Box, step: number): string {
  const right = x + width;
  const bottom = y + height;
  // Strokes keep to a grid of the whole drawing, so that two hatched boxes that touch show one texture.
  const first = Math.ceil((x + y) / step) * step;
  let path = "";
  for (let sum = first; sum < right + bottom; sum += step) {
    // the stroke is the line x + y = sum, cut to the box
    const fromX = Math.max(x, sum - bottom);
    const toX = Math.min(right, sum - y);
    if (toX > fromX) path += `M${tenth(fromX)} ${tenth(sum - fromX)}L${tenth(toX)} ${tenth(sum - toX)}`;
  }
  return path;
}

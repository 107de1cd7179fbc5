/** A rectangle in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A tenth of a pixel is finer than any screen shows; more digits only make drawings heavier. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The box between two places on the x axis, in either order. */
export function boxBetween(from: number, to: number, y: number, height: number): Box {
  const x = tenth(Math.min(from, to));
  return { x, y, width: tenth(Math.max(from, to) - x), height };
}

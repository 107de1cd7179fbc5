/** Up to this many rows a scorecard is drawn whole: more than any report has. */
const MANY = 200;
/** Rows that are drawn at once where there are more. */
export const STEP = 100;

/** How many rows of each section are drawn at first: all; of a long scorecard the first sections, as far as they go. */
export function firstLimits(sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= MANY) return sizes.map(() => Number.POSITIVE_INFINITY);
  let left = STEP;
  return sizes.map((size) => {
    const limit = Math.min(size, left);
    left -= limit;
    return limit;
  });
}

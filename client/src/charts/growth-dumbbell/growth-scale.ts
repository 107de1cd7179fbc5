import { type FigureParts, finiteNumbers } from "../figure.ts";
import { niceScale } from "../linear-scale.ts";
import type { BulletScale } from "../scales/shared-scales.ts";

/** room beyond the outermost values, for the arrows of open ends */
const HEADROOM = 1.06;
const TICKS = 6;

/** One scale for all growth on a page, whichever way is better: zero has one place. */
export function growthScale(figures: readonly (FigureParts | null)[]): BulletScale {
  const numbers = figures.flatMap((figure) => (figure ? finiteNumbers(figure) : []));
  const low = Math.min(0, ...numbers) * HEADROOM;
  const high = Math.max(0, ...numbers) * HEADROOM;
  const nice = low === high ? niceScale(0, 1, TICKS) : niceScale(low, high, TICKS);
  return { ...nice, reversed: false, times: 1 };
}

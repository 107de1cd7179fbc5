import { tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { TrendYear } from "./state.ts";

/** The strip of one year, through all lanes. */
export interface Column {
  year: number;
  /** px of its middle */
  x: number;
  /** px from one middle to the next */
  pitch: number;
  /** px across */
  bar: number;
  mark: number;
  growthMark: number;
  /** px of its number's middle; null where the years stand too close for all of them to be printed */
  textX: number | null;
  textSize: number;
}

const WIDEST = { bar: 44, mark: 60, growthMark: 34, pitch: 150 };
const SHARE = { bar: 0.55, mark: 0.76, growthMark: 0.44 };
const YEAR_SIZES = [13, 11];
const YEAR_GAP = 3;

/** Columns of one width, from the left; a few years do not spread over a whole page. */
export function layoutColumns(years: readonly TrendYear[], left: number, right: number): Column[] {
  const pitch = Math.min(WIDEST.pitch, (right - left) / Math.max(1, years.length));
  const widthIn = (size: number) => textWidth("2000", { size, weight: 600 });
  const fits = (size: number, step: number) => widthIn(size) + YEAR_GAP <= pitch * step;
  const size = YEAR_SIZES.find((each) => fits(each, 1)) ?? YEAR_SIZES.at(-1) ?? 0;
  const step = [1, 2, 3, 5, 10].find((each) => fits(size, each)) ?? years.length;
  return years.map(({ year }, place) => ({
    year,
    x: tenth(left + pitch * (place + 0.5)),
    pitch: tenth(pitch),
    bar: tenth(Math.min(WIDEST.bar, pitch * SHARE.bar)),
    mark: tenth(Math.min(WIDEST.mark, pitch * SHARE.mark)),
    growthMark: tenth(Math.min(WIDEST.growthMark, pitch * SHARE.growthMark)),
    // counted from the last year, which matters most; it stays inside the drawing
    textX:
      (years.length - 1 - place) % step === 0
        ? tenth(Math.min(left + pitch * (place + 0.5), right - widthIn(size) / 2))
        : null,
    textSize: size,
  }));
}

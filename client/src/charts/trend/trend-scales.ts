import type { Direction, Unit } from "@doichieu/schema/vocabulary";
import { ticks as ticksIn } from "d3-array";
import { type FigureParts, finiteNumbers } from "../figure.ts";
import { niceScale } from "../linear-scale.ts";
import type { TrendScale, TrendYear } from "./state.ts";

export interface LevelScale {
  scale: TrendScale;
  /** how many times less a pixel stands for than in the chart with the largest figures; 1: the same */
  times: number;
}

type Levels = Pick<TrendYear, "actual" | "target" | "milestone">;
type Growths = Pick<TrendYear, "actualGrowth" | "targetGrowth">;

const TICKS = { levels: 5, growth: 4 };
/** room beyond the outermost values, for the arrows of open ends */
const HEADROOM = 1.03;
const RANKS: TrendScale = { domain: [1, 63], ticks: [1, 21, 42, 63], reversed: true };
const SHARES: TrendScale = { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100], reversed: false };
/** Shares that all lie below this would be lost on an axis up to 100. */
const SMALL_SHARE = 25;
/** Where two scales of one unit cannot be avoided, their ratio is a round number. */
const ROUND_RATIOS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** One scale for every chart of the page, from zero; magnified by a round number where bars would hardly be seen. */
export function levelScales(
  charts: readonly (readonly Levels[])[],
  unit: Unit,
  direction: Direction,
): (LevelScale | null)[] {
  const numbers = charts.map((years) => years.flatMap(levelsOf).flatMap(finiteNumbers));
  const all = numbers.flat();
  if (unit === "RANK_OF_63")
    return numbers.map((own) => (own.length > 0 ? { scale: RANKS, times: 1 } : null));
  const main = isShareOfWhole(all, unit, direction) ? SHARES : niceFromZero(all, TICKS.levels);
  const isFixed = main === SHARES;
  return numbers.map((own) => {
    if (own.length === 0) return null;
    const times = isFixed ? 1 : timesThatFit(own, main);
    return { scale: times === 1 ? main : divided(main, times), times };
  });
}

function levelsOf({ actual, target, milestone }: Levels): FigureParts[] {
  return [actual, target, milestone].filter((figure) => figure !== null);
}

function isShareOfWhole(numbers: readonly number[], unit: Unit, direction: Direction): boolean {
  if (unit !== "PERCENT" || direction === "LOWER") return false;
  return numbers.every((number) => number >= 0 && number <= 100) && Math.max(...numbers) >= SMALL_SHARE;
}

function timesThatFit(numbers: readonly number[], { domain: [start, end] }: TrendScale): number {
  const [low, high] = [Math.min(0, ...numbers) * HEADROOM, Math.max(0, ...numbers) * HEADROOM];
  // nothing but zeros: no scale shows more of them
  if (low === high) return 1;
  const fits = (times: number) => low >= start / times && high <= end / times;
  return ROUND_RATIOS.findLast(fits) ?? 1;
}

function divided({ domain: [start, end], ticks, reversed }: TrendScale, times: number): TrendScale {
  return { domain: [start / times, end / times], ticks: ticks.map((tick) => tick / times), reversed };
}

/** One scale for the growth of every chart; null where none is known. */
export function growthScale(charts: readonly (readonly Growths[])[]): TrendScale | null {
  const figures = charts.flat().flatMap(({ actualGrowth, targetGrowth }) => [actualGrowth, targetGrowth]);
  const numbers = figures.flatMap((figure) => (figure ? finiteNumbers(figure) : []));
  return numbers.length > 0 ? niceFromZero(numbers, TICKS.growth) : null;
}

/** Round at the far end; below zero no deeper than the figures go, so that a mark just below it costs little room. */
function niceFromZero(numbers: readonly number[], count: number): TrendScale {
  const [low, high] = [Math.min(0, ...numbers) * HEADROOM, Math.max(0, ...numbers) * HEADROOM];
  if (low === high) return { ...niceScale(0, 1, count), reversed: false };
  const { domain } = niceScale(low, high, count);
  const reach = high > 0 ? domain[1] : high;
  const depth = low < 0 && -low > reach / count ? domain[0] : low;
  return { domain: [depth, reach], ticks: ticksIn(depth, reach, count), reversed: false };
}

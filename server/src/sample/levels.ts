import { Random } from "./random.ts";
import { firstYear, type Sample } from "./sample.ts";
import { type IndicatorSort, movesInPoints, sortOf } from "./sample-indicators.ts";

/** An indicator in an area: what really happened there, of which reports tell more or less. */
export interface Story {
  area: number;
  indicator: number;
  sort: IndicatorSort;
  random: Random;
  /** levels by year, one before the first included, so that the first has growth */
  levels: ReadonlyMap<number, number>;
}

export function within({ validMin, validMax }: IndicatorSort, level: number): number {
  return Math.min(
    validMax ?? Number.POSITIVE_INFINITY,
    Math.max(validMin ?? Number.NEGATIVE_INFINITY, level),
  );
}

/** A number as a report prints it. */
export function printed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** Nothing falls to zero, so that every growth and ratio has something to stand on. */
const LEAST = 0.05;

/** The level a year later. */
export function moved(sort: IndicatorSort, level: number, pace: number): number {
  const next = movesInPoints(sort) ? level + pace : level * (1 + pace);
  return within(sort, Math.max(next, movesInPoints(sort) ? sort.level * LEAST : 0));
}

/** Large areas have large totals; shares, ranks and indices have the same span everywhere. */
function startOf(sort: IndicatorSort, areaSize: number, random: Random): number {
  const spread = random.between(0.6, 1.4);
  return within(sort, sort.level * spread * (sort.aggregation === "SUM" ? areaSize : 1));
}

export function storyOf(area: number, indicator: number, sample: Sample): Story {
  const sort = sortOf(indicator, sample);
  const seed = `${sample.seed}/${sample.kind}`;
  const largeness = new Random(`${seed}/size/${area}`).next();
  // a few large areas and many small ones; products only, which are the same on every machine
  const areaSize = 0.25 + 2.75 * largeness * largeness * largeness;
  const random = new Random(`${seed}/${area}/${indicator}`);
  const levels = new Map<number, number>();
  let level = startOf(sort, areaSize, random);
  for (let year = firstYear(sample) - 1; year < firstYear(sample) + sample.years; year += 1) {
    levels.set(year, level);
    // as often well above the usual pace as below it, now and then backwards
    level = moved(sort, level, sort.pace * random.between(-0.6, 2.6));
  }
  return { area, indicator, sort, random, levels };
}

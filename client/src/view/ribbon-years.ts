import type { RibbonYear } from "../charts/year-ribbon/state.ts";

/** Every year from the first with figures to the last, so that a gap is seen as one; the year asked for among them. */
export function ribbonYears(
  years: readonly number[],
  counted: readonly RibbonYear[],
  asked: number,
): RibbonYear[] {
  const known = new Map(counted.map(({ year, counts }) => [year, counts]));
  const all = [...years, ...known.keys(), asked];
  const first = Math.min(...all);
  const length = Math.max(...all) - first + 1;
  return Array.from({ length }, (_, place) => ({
    year: first + place,
    counts: known.get(first + place) ?? {},
  }));
}

import type { RibbonYear } from "../../charts/year-ribbon/state.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { OverviewYearsQuery } from "../../generated/documents.ts";

/** Every year from the first with figures to the last, so that a gap is seen as one; the year asked for among them. */
export function ribbonYears(years: OverviewYearsQuery["years"], asked: number): RibbonYear[] {
  const known = new Map(years.map(({ value, summary }) => [value, verdictCounts(summary)]));
  const all = [...known.keys(), asked];
  const first = Math.min(...all);
  const length = Math.max(...all) - first + 1;
  return Array.from({ length }, (_, place) => ({
    year: first + place,
    counts: known.get(first + place) ?? {},
  }));
}

import type { AbsenceReason } from "@doichieu/schema/vocabulary";
import type { IndicatorSeries } from "./series-finding.ts";

export interface YearsWithoutGrowth {
  reason: AbsenceReason;
  years: number[];
}

/** Said elsewhere: there is no actual to have grown, or growth has no meaning for this kind of figure. */
const said: ReadonlySet<AbsenceReason> = new Set(["NO_ACTUAL", "RANK", "SHARE"]);

/** Years whose actual has no growth, by reason; the first year of a series has nothing to have grown from. */
export function yearsWithoutGrowth(series: readonly Pick<IndicatorSeries, "points">[]): YearsWithoutGrowth[] {
  const reasons = new Map<AbsenceReason, Set<number>>();
  for (const { points } of series) {
    for (const { year, actual, absences } of points.slice(1)) {
      const reason = absences.find(({ field }) => field === "ACTUAL_GROWTH")?.reason;
      if (!(actual && reason) || said.has(reason)) continue;
      reasons.set(reason, (reasons.get(reason) ?? new Set()).add(year));
    }
  }
  return [...reasons].map(([reason, years]) => ({ reason, years: [...years].sort((a, b) => a - b) }));
}

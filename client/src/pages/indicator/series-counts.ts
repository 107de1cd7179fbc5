import type { Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import type { SeriesCounts } from "../../i18n/indicator-finding.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import {
  type IndicatorSeries,
  isDecided,
  isReached,
  mainAttainment,
  type SeriesPoint,
} from "./series-finding.ts";

/** Whose years these are; the plan where it has a name. */
export function seriesName(
  { province, plan }: Pick<IndicatorSeries, "province" | "plan">,
  locale: Locale,
): string {
  return [localName(province, locale), planName(plan, locale)].filter(Boolean).join(", ");
}

const hasTarget = (point: SeriesPoint) => mainAttainment(point) !== undefined;

/** What the title of its chart says. */
export function seriesCounts(series: IndicatorSeries, locale: Locale): SeriesCounts {
  const { points } = series;
  const decided = points.filter(isDecided);
  const [only, another] = decided;
  const asked = points.filter(hasTarget);
  const last = asked.at(-1);
  return {
    province: seriesName(series, locale),
    from: points[0]?.year ?? 0,
    to: points.at(-1)?.year ?? 0,
    targets: asked.length,
    decided: decided.length,
    reached: decided.filter(isReached).length,
    actuals: points.filter(({ actual, actualGrowth }) => actual ?? actualGrowth).length,
    unrestated: points.filter(({ absences }) => restatingReason(absences, "ACTUAL_LEVEL", locale)).length,
    only: only && !another && asked.length === 1 ? { year: only.year, verdict: only.verdict } : null,
    belowLast:
      last && mainAttainment(last)?.ambition === "BELOW_LAST_RESULT"
        ? { year: last.year, last: last.year - 1 }
        : null,
  };
}

import type { AttainmentField, Locale, Verdict } from "@doichieu/schema/vocabulary";
import type { TrendYear } from "../../charts/trend/state.ts";
import { figureOf } from "../../format/figure-of.ts";
import { absenceShort } from "../../i18n/absence.ts";
import type { IndicatorFindingTexts } from "../../i18n/indicator-finding.vi.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import type { SeriesPoint } from "./series-finding.ts";

export interface TrendWords {
  locale: Locale;
  texts: IndicatorFindingTexts["missing"];
}

/** What has a shape below its year: the plan alone and the result alone are seen as such. */
const judged: ReadonlySet<Verdict> = new Set([
  "EXCEEDED",
  "MET",
  "NEARLY_MET",
  "NOT_MET",
  "UNDECIDED",
  "NOT_DUE",
]);

/** Every year from the first known to the last, with why a figure is missing. */
export function trendYears(points: readonly SeriesPoint[], words: TrendWords): TrendYear[] {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? first - 1;
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const point = points.find(({ year }) => year === first + place);
    return point ? knownYear(point, points, words) : unknownYear(first + place, words);
  });
}

function knownYear(point: SeriesPoint, points: readonly SeriesPoint[], words: TrendWords): TrendYear {
  return {
    year: point.year,
    actual: figureOf(point.actual),
    target: figureOf(point.target),
    actualGrowth: figureOf(point.actualGrowth),
    targetGrowth: figureOf(point.targetGrowth),
    milestone: figureOf(point.milestone),
    verdict: judged.has(point.verdict) ? point.verdict : null,
    missing: point.actual ? null : missingLevel(point, words),
    missingGrowth: point.actualGrowth ? null : missingGrowth(point, points, words),
  };
}

function unknownYear(year: number, { texts }: TrendWords): TrendYear {
  return {
    year,
    actual: null,
    target: null,
    actualGrowth: null,
    targetGrowth: null,
    milestone: null,
    verdict: null,
    missing: texts.everything,
    missingGrowth: null,
  };
}

const reasonFor = ({ absences }: SeriesPoint, field: AttainmentField) =>
  absences.find((absence) => absence.field === field)?.reason ?? null;

function missingLevel(point: SeriesPoint, { locale, texts }: TrendWords): string {
  const reason = reasonFor(point, "ACTUAL_LEVEL");
  if (reason === null || reason === "NO_ACTUAL") return texts.actual;
  return restatingReason(point.absences, "ACTUAL_LEVEL", locale) ?? absenceShort(reason, locale);
}

/** Only where there is a result that might have grown; ranks and shares have no growth in any year. */
function missingGrowth(
  point: SeriesPoint,
  points: readonly SeriesPoint[],
  { locale, texts }: TrendWords,
): string | null {
  const reason = reasonFor(point, "ACTUAL_GROWTH");
  if (!(point.actual && reason) || reason === "RANK" || reason === "SHARE") return null;
  if (reason !== "NO_BASE") return absenceShort(reason, locale);
  const earlier = points.filter(({ year, actual }) => year < point.year && actual);
  if (earlier.length === 0) return texts.base;
  const isKnown = earlier.some(({ year }) => year === point.year - 1);
  return isKnown ? absenceShort(reason, locale) : texts.baseOf(point.year - 1);
}

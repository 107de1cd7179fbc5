import { amountText, type Locale, numberText, unitName } from "@doichieu/schema/vocabulary";
import { isPoint } from "../../charts/figure.ts";
import type { TrendState } from "../../charts/trend/state.ts";
import { growthScale, type LevelScale, levelScales } from "../../charts/trend/trend-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorFindingTexts } from "../../i18n/indicator-finding.vi.ts";
import { capitalised } from "../../i18n/sentence.ts";
import type { IndicatorData } from "./indicator-data.ts";
import { seriesCounts, seriesName } from "./series-counts.ts";
import type { IndicatorSeries } from "./series-finding.ts";
import { trendYears } from "./trend-years.ts";

type Indicator = Pick<IndicatorData["indicator"], "unit" | "direction">;

/** One province's years as a chart, and what is written above it. */
export interface TrendChart {
  series: IndicatorSeries;
  title: string;
  sub: string;
  state: TrendState;
}

/** The charts of a page: one scale for levels where that shows them all, one for growth always. */
export function trendCharts(
  all: readonly IndicatorSeries[],
  { unit, direction }: Indicator,
  locale: Locale,
  texts: IndicatorFindingTexts,
): TrendChart[] {
  const years = all.map(({ points }) => trendYears(points, { locale, texts: texts.missing }));
  const scales = levelScales(years, unit, direction);
  const growth = growthScale(years);
  const reference = referenceOf(scales);
  const amount = reference === null ? "" : `${numberText(reference, 0, locale)} ${unitName(unit, locale)}`;
  const largest = all[scales.findIndex((scale) => scale?.times === 1)];
  const noGrowth = growth ? null : unit === "RANK_OF_63" ? "RANK" : unit === "PERCENT" ? "SHARE" : null;
  return all.map((series, place) => {
    const own = scales[place] ?? null;
    const isMagnified = own !== null && own.times > 1;
    const hasVerdicts = years[place]?.some(({ verdict }) => verdict !== null);
    const notes = [
      direction === "LOWER" && hasVerdicts && texts.notes.lower,
      ...figureNotes(series, locale, texts),
      own === null && series.points.some(({ actualGrowth }) => actualGrowth) && texts.notes.growthOnly,
      noGrowth && texts.notes.noGrowth[noGrowth],
      isMagnified &&
        largest &&
        texts.notes.magnified(numberText(own.times, 0, locale), seriesName(largest, locale), amount),
      reference !== null && own !== null && !isMagnified && texts.notes.reference(amount),
    ].filter((note) => typeof note === "string");
    return {
      series,
      title: texts.seriesTitle(seriesCounts(series, locale)),
      sub: notes.length > 0 ? `${capitalised(notes.join("; "))}.` : "",
      state: {
        years: years[place] ?? [],
        unit: unitName(unit, locale),
        levels: own?.scale ?? null,
        growth,
        hasVerdicts: years.flat().some(({ verdict }) => verdict !== null),
        form: unit === "RANK_OF_63" ? "dots" : "bars",
        reference:
          reference === null
            ? null
            : { value: reference, lines: [numberText(reference, 0, locale), unitName(unit, locale)] },
      },
    };
  });
}

/** Where scales differ: the top of the one with the smallest figures, for it is seen in all of them. */
function referenceOf(scales: readonly (LevelScale | null)[]): number | null {
  const known = scales.filter((scale) => scale !== null);
  const most = Math.max(...known.map(({ times }) => times));
  const smallest = known.find(({ times }) => times === most);
  if (!smallest || known.every(({ times }) => times === most)) return null;
  return smallest.scale.ticks.at(-1) ?? null;
}

/** Which figures are not what a report printed as a number: open-ended, or derived. */
function figureNotes(
  { points }: IndicatorSeries,
  locale: Locale,
  { notes }: IndicatorFindingTexts,
): string[] {
  const open: string[] = [];
  const derived = new Map<string, number[]>();
  for (const { year, actual: amount } of points) {
    const actual = figureOf(amount);
    if (!actual) continue;
    if (actual.rule) derived.set(actual.rule, [...(derived.get(actual.rule) ?? []), year]);
    else if (!isPoint(actual)) open.push(notes.stated(year, amountText(actual, locale, { unit: false })));
  }
  const worked = [...derived].map(([rule, years]) =>
    rule === "D1" ? notes.fromNextGrowth(years) : notes.derived(years, rule),
  );
  return [...open, ...worked];
}

import type { Direction, Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import { absenceLong } from "../../i18n/absence.ts";
import { capitalised, listed } from "../../i18n/sentence.ts";
import { pointSources } from "../../pages/indicator/point-sources.ts";
import { seriesCounts } from "../../pages/indicator/series-counts.ts";
import { seriesTable } from "../../pages/indicator/series-export.tsx";
import {
  type IndicatorSeries,
  isDecided,
  mainAttainment,
  type SeriesPoint,
} from "../../pages/indicator/series-finding.ts";
import { type TrendChart, trendCharts } from "../../pages/indicator/trend-charts.ts";
import { yearsWithoutGrowth } from "../../pages/indicator/years-without-growth.ts";
import { sourceLine } from "../source-line.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import type { TrendAnswer } from "./ask-trend.ts";
import { knownProvinces } from "./known-provinces.ts";
import { trendData } from "./trend-data.ts";
import { trendPicture } from "./trend-picture.tsx";
import type { TrendWords } from "./trend-words.ts";

export async function trendView(
  answer: TrendAnswer,
  { ask }: Pick<WidgetContext, "ask">,
  words: TrendWords,
): Promise<WidgetView> {
  const { locale, texts, notes } = words;
  const { indicator, view, provinces } = answer;
  const series = indicator.series.filter(({ points }) => points.length > 0);
  const charts = trendCharts(series, indicator, locale, words.finding);
  const points = series.flatMap((each) => each.points);
  return {
    boundaries: view.boundaries,
    about: capitalised(localName(indicator, locale)),
    title: titleOf(answer, charts, words),
    notes: [
      ...seriesNotes(charts, series, indicator.direction, words),
      ...estimatesOf(points, words),
      ...withoutFigures(answer, words),
      ...(series.length === 0 ? await knownProvinces({ ask }, answer, words) : []),
      ...(view.boundaries === "CURRENT" ? [notes.todaysBoundaries] : []),
    ],
    source: sourceLine(
      points.map((point) => ({ sources: pointSources(point) })),
      locale,
    ),
    page: `/indicators/${indicator.code}${provinces ? `?provinces=${provinces.join(",")}` : ""}`,
    pageWords: texts.page,
    picture: charts.length > 0 ? trendPicture(charts, locale) : null,
    table: await seriesTable(series, indicator.unit, locale),
    data: trendData(series, indicator.code, locale),
  };
}

/** One panel's own; of several, how their targets went together. */
function titleOf(
  { indicator, provinces }: TrendAnswer,
  charts: readonly TrendChart[],
  words: TrendWords,
): string {
  const { locale, texts } = words;
  const [only, another] = charts;
  if (!only) return texts.emptyTitle(provinces ? namesOf(indicator.series, locale) : []);
  if (!another) return only.title;
  const counts = charts.map(({ series }) => seriesCounts(series, locale));
  const sum = (count: "targets" | "decided" | "reached") =>
    counts.reduce((total, each) => total + each[count], 0);
  return texts.title({
    names: namesOf(
      charts.map(({ series }) => series),
      locale,
    ),
    targets: sum("targets"),
    decided: sum("decided"),
    reached: sum("reached"),
  });
}

/** What is derived or open-ended of a panel alone, and why growth is missing; a sentence each. */
function seriesNotes(
  charts: readonly TrendChart[],
  series: readonly IndicatorSeries[],
  direction: Direction,
  { locale, page, finding }: TrendWords,
): string[] {
  const [only, another] = charts;
  const reasons = yearsWithoutGrowth(series).map(({ reason, years }) =>
    page.noGrowth(listed(years.map(String), page.and), absenceLong(reason, locale)),
  );
  if (only && !another) return only.sub ? [only.sub, ...reasons] : reasons;
  const isLower = direction === "LOWER" && charts.some(({ state }) => state.hasVerdicts);
  return isLower ? [`${capitalised(finding.notes.lower)}.`, ...reasons] : reasons;
}

/** How many years' verdicts rest on estimates. */
function estimatesOf(points: readonly SeriesPoint[], { notes }: TrendWords): string[] {
  const decided = points.filter(isDecided);
  const provisional = decided.filter((point) => mainAttainment(point)?.provisional).length;
  return provisional > 0 ? [notes.provisional(provisional, decided.length)] : [];
}

/** Whose they are, each once: a province may have several plans. */
function namesOf(series: readonly Pick<IndicatorSeries, "province">[], locale: Locale): string[] {
  return [...new Set(series.map(({ province }) => localName(province, locale)))];
}

/** Of the provinces that were asked for, those without a year beside others that have some. */
function withoutFigures({ indicator, provinces }: TrendAnswer, { locale, texts }: TrendWords): string[] {
  const empty = indicator.series.filter(({ points }) => points.length === 0);
  if (!provinces || empty.length === 0 || empty.length === indicator.series.length) return [];
  return [texts.noneOf(namesOf(empty, locale))];
}

import type { Boundaries, Locale } from "@doichieu/schema/vocabulary";
import { dateText } from "../../format/date-text.ts";
import { localName, type Named } from "../../format/local-name.ts";
import type { IndicatorWidget_namedFragment } from "../../generated/documents.ts";
import { attainmentMessages } from "../../i18n/attainment.ts";
import { indicatorWidgetMessages } from "../../i18n/indicator-widget.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { yearsWithFigures } from "../../i18n/years-with-figures.ts";
import { attainmentDatum } from "../amount-datum.ts";
import { attainmentTable } from "../attainment-table.ts";
import { sourceLine } from "../source-line.ts";
import type { WidgetView } from "../widget.ts";
import { type ComparedAttainment, comparedOf } from "./compared.ts";
import { indicatorPicture } from "./indicator-picture.tsx";
import { indicatorNotes, indicatorTitle } from "./indicator-words.ts";

/** One comparison, drawn. `otherTargets`: of the same indicator, province and year. */
export async function indicatorView(
  attainment: ComparedAttainment,
  otherTargets: number,
  locale: Locale,
): Promise<WidgetView> {
  const [texts, ofPage, table] = await Promise.all([
    indicatorWidgetMessages.load(locale),
    attainmentMessages.load(locale),
    attainmentTable([attainment], locale),
  ]);
  const { id, province, year, gap } = attainment;
  const { target, actual } = comparedOf(attainment);
  const isDrawn = target || actual || gap;
  return {
    boundaries: attainment.boundaries,
    about: texts.about(localName(province, locale), year.value),
    title: indicatorTitle(attainment, locale, texts),
    notes: indicatorNotes(attainment, otherTargets, locale, { ...texts, attainment: ofPage }),
    source: sourceLine([attainment], locale),
    page: `/attainments/${encodeURIComponent(id)}`,
    pageWords: texts.why,
    picture: isDrawn ? (width) => indicatorPicture({ attainment, locale, texts }, width) : null,
    table,
    data: [attainmentDatum(attainment, locale)],
  };
}

export interface EmptyIndicator {
  province: Named & { id: string };
  indicator: Named & { code: string };
  boundaries: Boundaries;
  asOf: string | null;
  /** null: no year was asked for */
  year: number | null;
  /** with figures */
  years: readonly number[];
}

/** Nothing is known of what was asked for: which years have something. */
export async function emptyIndicatorView(
  { province, indicator, boundaries, asOf, year, years }: EmptyIndicator,
  locale: Locale,
): Promise<WidgetView> {
  const texts = await indicatorWidgetMessages.load(locale);
  const name = uncapitalised(localName(indicator, locale));
  const search = new URLSearchParams({ provinces: province.id });
  return {
    boundaries,
    about: texts.about(localName(province, locale), year),
    title: texts.empty(name, year),
    notes: [yearsWithFigures(years, locale, asOf && dateText(asOf, locale))],
    source: null,
    page: `/indicators/${encodeURIComponent(indicator.code)}?${search}`,
    pageWords: texts.otherYears,
    picture: null,
    table: await attainmentTable([], locale),
    data: [],
  };
}

/** By the day of the view nothing of it had been published. */
export async function unpublishedView(
  { id, boundaries, province, indicator, year }: IndicatorWidget_namedFragment,
  day: string,
  locale: Locale,
): Promise<WidgetView> {
  const texts = await indicatorWidgetMessages.load(locale);
  return {
    boundaries,
    about: texts.about(localName(province, locale), year.value),
    title: texts.notYet(uncapitalised(localName(indicator, locale)), dateText(day, locale)),
    notes: [],
    source: null,
    page: `/attainments/${encodeURIComponent(id)}`,
    pageWords: texts.why,
    picture: null,
    table: await attainmentTable([], locale),
    data: [],
  };
}

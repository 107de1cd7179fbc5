import { targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { exportTable } from "../../exports/export-columns.ts";
import { localName } from "../../format/local-name.ts";
import { yearCounts } from "../../format/year-counts.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { GrowthTexts } from "../../i18n/growth.vi.ts";
import type { GrowthWidgetTexts } from "../../i18n/growth-widget.vi.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";
import { yearSpans } from "../../i18n/years-with-figures.ts";
import { growthParts } from "../../pages/growth/growth-export.ts";
import { sourcesBehind } from "../sources-behind.ts";
import type { WidgetView } from "../widget.ts";

import type { GrowthAnswer } from "./ask-growth.ts";
import { growthData } from "./growth-data.ts";
import { growthPicture } from "./growth-picture.tsx";
import type { GrowthRowsWords } from "./growth-rows.tsx";
import { type GrowthState, growthState } from "./growth-state.ts";

interface Words extends GrowthRowsWords {
  growth: GrowthTexts;
  texts: GrowthWidgetTexts;
  overview: OverviewTexts;
  notes: WidgetNotes;
}

/** `rows`: how many are drawn; the table and the data have all that were asked for. */
export async function growthView(answer: GrowthAnswer, rows: number, words: Words): Promise<WidgetView> {
  const { locale, texts, growth, notes } = words;
  const { nodes, totalCount } = answer.report.growthComparisons;
  const state = growthState(answer, rows);
  const { year, counts, own, drawn, isProvisional } = state;
  const hasTargets = counts.targets > 0;
  const behind = sourcesBehind(
    { totalCount: totalCount - nodes.length + own.length, nodes: own.map(({ attainment }) => attainment) },
    locale,
    notes,
  );
  const heads = await exportColumnMessages.load(locale);
  const lines = { rows: drawn, year, isProvince: Boolean(answer.province), isProvisional };
  return {
    boundaries: answer.view.boundaries,
    about: aboutOf(answer, state, words),
    title: texts.title({ ...counts, isProvisional }),
    notes: [
      ...(hasTargets ? growthNotes(state, words) : [yearsOf(answer, notes)]),
      answer.view.boundaries === "CURRENT" && notes.todaysBoundaries,
      behind.note,
    ].filter((note): note is string => typeof note === "string" && note !== ""),
    source: behind.source,
    page: pageOf(answer),
    pageWords: hasTargets ? notes.allTargets(counts.targets) : growth.pageTitle(year),
    picture: drawn.length > 0 ? growthPicture(lines, words) : null,
    table: exportTable(own, growthParts(year, { locale, texts: growth, heads }), locale),
    data: growthData(own, year, locale),
  };
}

function aboutOf({ province, sector }: GrowthAnswer, { year, counts }: GrowthState, words: Words): string {
  const { locale, notes } = words;
  const several = counts.isNational ? notes.country : notes.allProvinces;
  const who = province ? localName(province, locale) : several;
  return [sector && localName(sector, locale), who, String(year)].filter(Boolean).join(", ");
}

/** Unit and rule, what was left out, and what a reader needs to weigh the rest; a sentence each. */
function growthNotes(
  { year, counts, own, drawn, isProvisional }: GrowthState,
  { growth, texts }: Words,
): (string | false)[] {
  return [
    texts.unit(year),
    drawn.length < counts.targets && texts.shown(drawn.length, counts.targets),
    own.length < counts.targets && texts.tableShown(own.length, counts.targets),
    isProvisional && texts.provisional,
    growth.lede(counts),
  ];
}

function yearsOf({ byYear }: GrowthAnswer, notes: WidgetNotes): string | false {
  const years = yearCounts(byYear).filter(({ counts }) => totalOf(counts, targetVerdicts) > 0);
  return years.length > 0 && notes.yearsWithTargets(yearSpans(years.map(({ year }) => year)));
}

function pageOf({ province, sector, report }: GrowthAnswer): string {
  const search = new URLSearchParams({ year: String(report.value) });
  if (province) search.set("province", province.id);
  if (sector) search.set("sector", sector.code);
  return `/growth?${search}`;
}

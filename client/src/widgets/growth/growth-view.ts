import { targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { exportTable } from "../../exports/export-columns.ts";
import { localName } from "../../format/local-name.ts";
import { yearCounts } from "../../format/year-counts.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import type { GrowthCounts, GrowthTexts } from "../../i18n/growth.vi.ts";
import type { GrowthWidgetTexts } from "../../i18n/growth-widget.vi.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";
import { yearSpans } from "../../i18n/years-with-figures.ts";
import { type GrowthComparison, growthCounts } from "../../pages/growth/growth-counts.ts";
import { growthParts } from "../../pages/growth/growth-export.ts";
import { sourcesBehind } from "../sources-behind.ts";
import type { WidgetView } from "../widget.ts";

import type { GrowthAnswer } from "./ask-growth.ts";
import { growthData } from "./growth-data.ts";
import { growthPicture } from "./growth-picture.tsx";
import type { GrowthRowsWords } from "./growth-rows.tsx";

interface Words extends GrowthRowsWords {
  growth: GrowthTexts;
  texts: GrowthWidgetTexts;
  overview: OverviewTexts;
  notes: WidgetNotes;
}

/** `rows`: how many are drawn; the table and the data have all that were asked for. */
export async function growthView(answer: GrowthAnswer, rows: number, words: Words): Promise<WidgetView> {
  const { locale, growth, notes } = words;
  const { growthComparisons, belowLast, value: year } = answer.report;
  const { nodes, totalCount } = growthComparisons;
  const counts = growthCounts({ growthComparisons, belowLast, byYear: answer.byYear }, year);
  const drawn = worstFirst(nodes).slice(0, rows);
  const behind = sourcesBehind(
    { totalCount, nodes: nodes.map(({ attainment }) => attainment) },
    locale,
    notes,
  );
  const heads = await exportColumnMessages.load(locale);
  return {
    about: aboutOf(answer, counts, words),
    title: words.texts.title(counts),
    notes: [
      ...(totalCount > 0 ? growthNotes(answer, counts, drawn.length, words) : [yearsOf(answer, notes)]),
      answer.view.boundaries === "CURRENT" && notes.todaysBoundaries,
      behind.note,
    ].filter((note): note is string => typeof note === "string" && note !== ""),
    source: behind.source,
    page: pageOf(answer),
    pageWords: totalCount > 0 ? notes.allTargets(totalCount) : growth.pageTitle(year),
    picture:
      drawn.length > 0
        ? growthPicture({ rows: drawn, year, isProvince: Boolean(answer.province) }, words)
        : null,
    table: exportTable(nodes, growthParts(year, { locale, texts: growth, heads }), locale),
    data: growthData(nodes, year, locale),
  };
}

const missed = ["NOT_MET", "NEARLY_MET"];

/** What was not reached before the rest; within both as the server has them, by the gap. */
function worstFirst(comparisons: readonly GrowthComparison[]): GrowthComparison[] {
  const isMissed = ({ verdict }: GrowthComparison) => missed.includes(verdict);
  return [...comparisons.filter(isMissed), ...comparisons.filter((row) => !isMissed(row))];
}

function aboutOf(
  { province, sector, report }: GrowthAnswer,
  { isNational }: GrowthCounts,
  words: Words,
): string {
  const { locale, notes } = words;
  const several = isNational ? notes.country : notes.allProvinces;
  const who = province ? localName(province, locale) : several;
  return [sector && localName(sector, locale), who, String(report.value)].filter(Boolean).join(", ");
}

/** Unit and rule, what was left out, and what a reader needs to weigh the rest; a sentence each. */
function growthNotes(
  { report: { value: year, growthComparisons } }: GrowthAnswer,
  counts: GrowthCounts,
  drawn: number,
  { growth, texts }: Words,
): (string | false)[] {
  const { nodes, totalCount } = growthComparisons;
  return [
    texts.unit(year),
    drawn < totalCount && texts.shown(drawn, totalCount),
    nodes.length < totalCount && texts.tableShown(nodes.length, totalCount),
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

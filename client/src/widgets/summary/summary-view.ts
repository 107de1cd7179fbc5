import { localName } from "../../format/local-name.ts";
import type { SummaryCounts, SummaryWidgetTexts } from "../../i18n/summary-widget.vi.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";
import { narrowingVariables } from "../ask-in-view.ts";
import { sourcesBehind } from "../sources-behind.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import { yearsElsewhere } from "../years-elsewhere.ts";
import type { SummaryAnswer } from "./ask-summary.ts";
import { summaryData } from "./summary-data.ts";
import { summaryPicture } from "./summary-picture.tsx";
import { type SummaryState, summaryCounts, summaryState } from "./summary-state.ts";
import { type SummaryWords, summaryTable } from "./summary-table.ts";

interface Words extends SummaryWords {
  notes: WidgetNotes;
}

export async function summaryView(
  answer: SummaryAnswer,
  context: WidgetContext,
  words: Words,
): Promise<WidgetView> {
  const { locale, texts, notes } = words;
  const { province, sector, view, report } = answer;
  const state = summaryState(answer);
  const { year, subject } = state;
  const isRestated = view.boundaries === "CURRENT";
  const counts = subject && summaryCounts({ ...state, subject }, isRestated);
  const asked = { province: province?.id, sector: sector?.code };
  const hasTargets = counts !== null && counts.targets > 0;
  const { filter } = narrowingVariables(asked, view);
  const behind = sourcesBehind(report.behind, locale, notes);
  return {
    boundaries: view.boundaries,
    about: aboutOf(answer, state, words),
    title: counts ? texts.title(counts) : notes.noFigures(year),
    notes: [
      ...(counts ? countNotes(counts, state, texts) : []),
      hasTargets ? null : await yearsElsewhere(context, filter, notes),
      isRestated && notes.todaysBoundaries,
      behind.note,
    ].filter((note) => typeof note === "string"),
    source: behind.source,
    ...pageOf(answer, state, counts?.targets ?? 0, notes),
    picture: summaryPicture(state, counts?.isProvisional ?? false, words),
    table: summaryTable(state, words),
    data: summaryData(state, asked, locale),
  };
}

function aboutOf(
  { province, sector }: SummaryAnswer,
  { year, isNational }: SummaryState,
  words: Words,
): string {
  const { locale, notes } = words;
  const several = isNational ? notes.country : notes.allProvinces;
  const who = province ? localName(province, locale) : several;
  return [sector && localName(sector, locale), who, String(year)].filter(Boolean).join(", ");
}

/** What a reader needs to weigh the counts; a sentence each. */
function countNotes(
  counts: SummaryCounts,
  { short, shortTotal, country }: SummaryState,
  { notes }: SummaryWidgetTexts,
): (string | false)[] {
  const { provisional, derivedTargets, targets, noTarget, unrestated } = counts;
  return [
    short.length > 1 && notes.shortfalls(short.length, shortTotal),
    provisional > 0 && notes.provisional(counts),
    derivedTargets > 0 && notes.derived(counts),
    (targets > 0 || country !== null) && noTarget > unrestated && notes.noTarget(noTarget - unrestated),
  ];
}

/** The page that shows all of it: a province's, the overview or, of a sector, the list. */
function pageOf(
  { province, sector }: SummaryAnswer,
  { year, isNational }: SummaryState,
  targets: number,
  notes: WidgetNotes,
): Pick<WidgetView, "page" | "pageWords"> {
  if (sector) {
    const search = new URLSearchParams({ year: String(year), sector: sector.code });
    if (province) search.set("province", province.id);
    // the list speaks of provinces unless it is told otherwise
    if (isNational || province?.kind === "COUNTRY") search.set("level", "country");
    const pageWords = targets > 0 ? notes.allTargets(targets) : notes.comparisonsOf(year);
    return { page: `/attainments?${search}`, pageWords };
  }
  if (!province) return { page: `/?year=${year}`, pageWords: notes.overviewOf(year) };
  return {
    page: `/provinces/${province.id}?year=${year}`,
    pageWords: targets > 0 ? notes.allTargets(targets) : notes.comparisonsOf(year),
  };
}

import { decidedVerdicts, isDerived } from "@doichieu/schema/vocabulary";
import { textPart } from "../../exports/export-columns.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { scorecardWidgetMessages } from "../../i18n/scorecard-widget.ts";
import type { ScorecardWidgetTexts } from "../../i18n/scorecard-widget.vi.ts";
import { capitalised } from "../../i18n/sentence.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import { attainmentDatum } from "../amount-datum.ts";
import { narrowingVariables } from "../ask-in-view.ts";
import { attainmentTable } from "../attainment-table.ts";
import { sourceLine } from "../source-line.ts";
import type { WidgetContext, WidgetView } from "../widget.ts";
import { yearsElsewhere } from "../years-elsewhere.ts";
import type { ScorecardAnswer, ScorecardRow } from "./ask-scorecard.ts";
import { missedNames, yearCounts } from "./scorecard-counts.ts";
import { scorecardPicture } from "./scorecard-picture.tsx";
import { type ScorecardSection, scorecardSections } from "./scorecard-sections.ts";

/** A province's year: its first rows drawn, all of them in its title, table and data. */
export async function scorecardView(
  answer: ScorecardAnswer,
  most: number,
  context: WidgetContext,
): Promise<WidgetView> {
  const { locale } = context;
  const [own, texts, notes, heads] = await Promise.all([
    scorecardWidgetMessages.load(locale),
    provinceMessages.load(locale),
    widgetNotesMessages.load(locale),
    exportColumnMessages.load(locale),
  ]);
  const { province, sector, sectors, rows, view, report } = answer;
  const { value: year } = report;
  const counts = yearCounts(rows);
  const sections = scorecardSections(answer, most);
  const sectorNames = new Map(sectors.map((each) => [each.code, localName(each, locale)]));
  const narrowing = { province: province?.id, sector: sector?.code };
  const state = { sections, hasHeads: sections.length > 1 || !sector, locale, texts };
  return {
    boundaries: view.boundaries,
    about: [sector && localName(sector, locale), province && localName(province, locale), String(year)]
      .filter(Boolean)
      .join(", "),
    title:
      rows.length > 0 ? capitalised(texts.finding(counts, missedNames(rows, locale))) : notes.noFigures(year),
    notes: [
      ...(rows.length > 0
        ? scorecardNotes(rows, sections, own)
        : [await yearsElsewhere(context, narrowingVariables(narrowing, view).filter, notes)]),
      ...(view.boundaries === "CURRENT" ? [notes.todaysBoundaries] : []),
    ],
    source: sourceLine(rows, locale),
    page: pageOf(answer),
    pageWords: counts.targets > 0 ? notes.allTargets(counts.targets) : notes.comparisonsOf(year),
    picture: rows.length > 0 ? (width) => scorecardPicture(state, width) : null,
    table: await attainmentTable(rows, locale, [
      textPart(heads.sector, (row) => sectorNames.get(row.sector.code) ?? null),
    ]),
    data: rows.map((row) => ({ sector: row.sector.code, ...attainmentDatum(row, locale) })),
  };
}

/** The province's page or, of a sector, the list of its comparisons. */
function pageOf({ province, sector, report: { value: year } }: ScorecardAnswer): string {
  const id = province?.id ?? "";
  const search = new URLSearchParams({ year: String(year) });
  if (!sector) return `/provinces/${encodeURIComponent(id)}?${search}`;
  search.set("sector", sector.code);
  search.set("province", id);
  if (province?.kind === "COUNTRY") search.set("level", "country");
  return `/attainments?${search}`;
}

/** Which rows are left out; then how firm the verdicts and figures are. */
function scorecardNotes(
  rows: readonly ScorecardRow[],
  sections: readonly ScorecardSection[],
  texts: ScorecardWidgetTexts,
): string[] {
  const drawn = new Set(
    sections.flatMap(({ runs }) => runs.flatMap((run) => run.rows.map(({ row }) => row))),
  );
  const left = rows.filter((row) => !drawn.has(row));
  const targets = left.filter(({ verdict }) => verdict !== "NO_TARGET").length;
  const judged = rows.filter(({ verdict }) => decidedVerdicts.includes(verdict) || verdict === "UNDECIDED");
  const provisional = judged.filter((row) => row.provisional).length;
  const isKnownDerived = rows.some(({ target, actual }) =>
    [target, actual].some((amount) => amount && isDerived(figureOf(amount))),
  );
  const sentences = [
    left.length > 0 &&
      texts.shown({ drawn: drawn.size, all: rows.length, targets, results: left.length - targets }),
    provisional > 0 && texts.provisional(provisional, judged.length),
    isKnownDerived && texts.derived,
  ];
  return [sentences.filter(Boolean).join(" ")].filter(Boolean);
}

import {
  type Boundaries,
  decidedVerdicts,
  isDerived,
  type Locale,
  type Unit,
  unitName,
} from "@doichieu/schema/vocabulary";
import { dateText } from "../../format/date-text.ts";
import { localName, type Named } from "../../format/local-name.ts";
import type { RankingWidgetQuery } from "../../generated/documents.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import { rankingWidgetMessages } from "../../i18n/ranking-widget.ts";
import type { RankingWidgetTexts } from "../../i18n/ranking-widget.vi.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { widgetNotesMessages } from "../../i18n/widget-notes.ts";
import type { WidgetNotes } from "../../i18n/widget-notes.vi.ts";
import { yearsWithFigures } from "../../i18n/years-with-figures.ts";
import { type RankedItem, rankedItem } from "../../pages/indicator/ranked-item.ts";
import { provincesIn } from "../../pages/indicator/ranking-counts.ts";
import { rankingTable } from "../../pages/indicator/ranking-export.tsx";
import { type Ranking, rankingGroups } from "../../pages/indicator/ranking-groups.ts";
import { rankingLists } from "../../pages/indicator/ranking-lists.ts";
import { isOpen } from "../../pages/indicator/ranking-places.ts";
import { attainmentDatum } from "../amount-datum.ts";
import { sourceLine } from "../source-line.ts";
import type { WidgetView } from "../widget.ts";
import { type RankingShown, rankingEntries } from "./ranking-entries.ts";
import { rankingPicture } from "./ranking-picture.tsx";
import { rankingTitle } from "./ranking-title.ts";

type Indicator = NonNullable<RankingWidgetQuery["indicator"]>;

export interface RankingViewState {
  indicator: Indicator;
  report: RankingWidgetQuery["report"];
  years: readonly number[];
  /** that the address names; null: none */
  province: (Named & { id: string }) | null;
  boundaries: Boundaries;
  asOf: string | null;
  /** rows drawn at most */
  rows: number;
}

const rowsOf = ({ groups, undrawn }: Ranking): RankedItem[] => [
  ...groups.flatMap(({ judged, results, national }) => [...judged, ...results, ...national]),
  ...undrawn,
];

/** A year's ranking: its first rows, and the province that was asked for. */
export async function rankingView(state: RankingViewState, locale: Locale): Promise<WidgetView> {
  const { indicator, report, years, province, boundaries, asOf, rows: most } = state;
  const [own, ofPage, notes] = await Promise.all([
    rankingWidgetMessages.load(locale),
    indicatorMessages.load(locale),
    widgetNotesMessages.load(locale),
  ]);
  const texts = { ...own, indicator: ofPage };
  const { value: year, national, ranking: ranked } = report;
  const groups = rankingGroups({ ...indicator, ranking: ranked }, national.nodes);
  // a total that no province can stand beside is another drawing's
  const ranking: Ranking = { ...groups, nationalTotals: [] };
  const shown = rankingEntries(ranking, most, province?.id ?? null);
  const rows = rowsOf(ranking);
  const known = new Set(rows.map(({ attainment }) => attainment.id));
  const search = new URLSearchParams({ year: String(year) });
  const { entries } = shown;
  return {
    boundaries,
    about: texts.about(uncapitalised(localName(indicator, locale)), year),
    title:
      rows.length === 0
        ? notes.noFigures(year)
        : rankingTitle({
            lists: rankingLists({ ...indicator, ranking: ranked }),
            national: national.nodes.map(rankedItem),
            province: province?.id ?? null,
            locale,
            texts,
          }),
    notes: [
      ...(rows.length === 0
        ? [yearsWithFigures(years, locale, asOf && dateText(asOf, locale))]
        : notesOf({ shown, rows, indicator, province, locale, texts })),
      ...estimatesOf(rows, notes),
      ...(boundaries === "CURRENT" ? [notes.todaysBoundaries] : []),
    ],
    source: sourceLine(
      [...ranked, ...national.nodes].filter(({ id }) => known.has(id)),
      locale,
    ),
    page: `/indicators/${encodeURIComponent(indicator.code)}?${search}`,
    pageWords: shown.isCut && shown.listed > 1 ? texts.all(shown.listed) : texts.more,
    picture:
      entries.length > 0
        ? (width) =>
            rankingPicture({ entries, province: province?.id ?? null, locale, texts: texts.indicator }, width)
        : null,
    table: await rankingTable(ranking, indicator.unit, locale),
    data: rows.map(({ attainment, place }) => ({
      place,
      ...attainmentDatum({ ...attainment, indicator }, locale),
    })),
  };
}

interface NotesState extends Pick<RankingViewState, "indicator" | "province"> {
  shown: RankingShown;
  rows: readonly RankedItem[];
  locale: Locale;
  texts: RankingWidgetTexts & { indicator: IndicatorTexts };
}

/** How many of the provinces' verdicts rest on estimates. */
function estimatesOf(rows: readonly RankedItem[], notes: WidgetNotes): string[] {
  const decided = rows.filter(
    ({ attainment: { verdict, province } }) =>
      decidedVerdicts.includes(verdict) && province.kind !== "COUNTRY",
  );
  const provisional = decided.filter(({ attainment }) => attainment.provisional).length;
  return provisional > 0 ? [notes.provisional(provisional, decided.length)] : [];
}

/** The name of the indicator says it already. */
const selfEvident: ReadonlySet<Unit> = new Set(["COUNT", "INDEX", "RANK_OF_63"]);

/** Which rows these are; then unit, order and direction. */
function notesOf({ shown, rows, indicator, province, locale, texts }: NotesState): string[] {
  const { first, of, besides } = shown;
  const { unit, direction } = indicator;
  const isOfLevels = rows.every(({ measure }) => measure === "LEVEL");
  const own = rows.filter(({ attainment }) => attainment.province.id === province?.id);
  const isMissing = !own.some(({ actual, target, ratio }) => actual ?? target ?? ratio);
  const unrestated = rows.filter(({ attainment }) => isUnrestated(attainment));
  const without = own.some((row) => unrestated.includes(row)) ? texts.unrestated : texts.without;
  const isJudged = rows.some(({ attainment }) => attainment.verdict !== "NO_TARGET");
  const which = [
    first < of &&
      texts.shown({ shown: first, of, besides: besides && localName(besides.attainment.province, locale) }),
    province && isMissing && without(localName(province, locale)),
    unrestated.length > 0 && texts.indicator.rankingUnrestated(provincesIn(unrestated)),
  ];
  const how = [
    isOfLevels && !selfEvident.has(unit) && texts.unit(unitName(unit, locale)),
    rows.some(({ place }) => place !== null) &&
      (isJudged || unit !== "RANK_OF_63") &&
      texts.order[isJudged ? "ratio" : "actual"],
    direction !== "NEUTRAL" && rows.some(isOpen) && texts.indicator.rankingOpen,
    unit === "RANK_OF_63" ? texts.ranks : texts.direction[direction],
    rows.some(({ actual, target }) => [actual, target].some((figure) => figure && isDerived(figure))) &&
      texts.derived,
  ];
  return [which, how].map((sentences) => sentences.filter(Boolean).join(" ")).filter(Boolean);
}

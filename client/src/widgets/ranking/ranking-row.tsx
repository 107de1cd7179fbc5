import { amountText, type Locale, verdictWords } from "@doichieu/schema/vocabulary";
import { bulletSentence } from "../../charts/bullet-graph/bullet-sentence.ts";
import type { FigureParts } from "../../charts/figure.ts";
import { drawingCell, verdictCell } from "../../charts/picture/cells.ts";
import type { PictureCell, PictureWords } from "../../charts/picture/state.ts";
import { lineWidth, type TextPiece } from "../../charts/picture/text-piece.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { localName } from "../../format/local-name.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import type { RankedItem } from "../../pages/indicator/ranked-item.ts";
import { rankingRemarks } from "../../pages/indicator/ranking-remarks.ts";
import { provisionalWords } from "../../ui/verdict-text.ts";
import { VERDICT_MARK, VerdictMark } from "../VerdictMark.tsx";
import { RANKING_BAR, RankingBar } from "./RankingBar.tsx";
import type { RankingColumns, RankingNeeds } from "./ranking.layout.ts";

export interface RankingRowState {
  item: RankedItem;
  scale: SharedScale | null;
  /** the one that the address names */
  isOwn: boolean;
  locale: Locale;
  texts: IndicatorTexts;
}

const inUnit = (figure: FigureParts, locale: Locale) =>
  amountText(figure, locale, { unit: figure.unit === "PERCENT" });

/** The row's words, column by column. */
function wordsOf({ item, isOwn, locale, texts }: RankingRowState) {
  const { attainment, actual, ratio, place } = item;
  const style = isOwn ? ("strong" as const) : ("plain" as const);
  const remarks = rankingRemarks(attainment, locale, texts);
  // a ratio known by itself stands for the figure
  const onlyRatio = !actual && ratio ? ratio : null;
  const shown = actual ?? onlyRatio;
  const name: PictureWords[] = [{ text: localName(attainment.province, locale), style }];
  if (remarks) name.push({ text: remarks, style: "small" });
  const figure: PictureWords[] = [
    shown ? { text: inUnit(shown, locale), style } : { text: "—", style: "soft" },
  ];
  if (onlyRatio) figure.push({ text: texts.planRatio, style: "small" });
  return {
    place: place === null ? null : { text: String(place), style: "strong" as const },
    name,
    figure,
    ratio: ratio && !onlyRatio ? { text: amountText(ratio, locale), style: "soft" as const } : null,
  };
}

/** Which verdict a row has to show: a result without a target has none. */
function judged({ attainment: { verdict, provisional } }: RankedItem) {
  return verdict === "NO_TARGET" ? null : { verdict, provisional };
}

const widest = (words: readonly (PictureWords | null)[]) =>
  Math.max(0, ...words.map((each) => (each && "text" in each ? Math.ceil(lineWidth([each])) + 1 : 0)));

/** px between a verdict's shape and its words */
const BEHIND_MARK = 6;

/** What the row needs of each column. */
export function rowNeeds(row: RankingRowState): RankingNeeds {
  const { place, name, figure, ratio } = wordsOf(row);
  const verdict = judged(row.item);
  const pieces: TextPiece[] = verdict
    ? [
        { text: verdictWords[verdict.verdict][row.locale], style: "strong" },
        { text: ` ${verdict.provisional ? provisionalWords[row.locale] : ""}`, style: "soft" },
      ]
    : [];
  return {
    place: widest([place]),
    name: widest(name),
    figure: widest(figure),
    ratio: widest([ratio]),
    verdict: verdict ? VERDICT_MARK + BEHIND_MARK + Math.ceil(lineWidth(pieces)) + 1 : 0,
  };
}

/** The row's cells; those of columns that are left out, too. */
export function rowCells(
  row: RankingRowState,
  columns: RankingColumns,
): Record<keyof RankingNeeds | "bar", PictureCell | null> {
  const { item, scale, locale } = row;
  const { place, name, figure, ratio } = wordsOf(row);
  const { target, actual } = item;
  const words = (...lines: (PictureWords | null)[]): PictureCell => ({
    kind: "words",
    lines: lines.filter((line) => line !== null),
  });
  const verdict = judged(item);
  const said = bulletSentence({ target, actual, previous: null }, locale);
  const sentence = `${localName(item.attainment.province, locale)}. ${said}`;
  return {
    place: words(place),
    name: words(...name),
    bar:
      scale && (actual || target)
        ? drawingCell(
            columns.bar,
            RANKING_BAR,
            <RankingBar {...{ target, actual, scale, sentence }} width={columns.bar} />,
          )
        : null,
    figure: words(...figure),
    ratio: words(ratio),
    verdict:
      verdict &&
      (columns.hasWords
        ? verdictCell(verdict, locale)
        : drawingCell(VERDICT_MARK, VERDICT_MARK, <VerdictMark {...verdict} locale={locale} />)),
  };
}

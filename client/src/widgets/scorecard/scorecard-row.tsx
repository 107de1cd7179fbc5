import { amountText, type Locale, type Unit, unitName, verdictWords } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import type { FigureParts } from "../../charts/figure.ts";
import { drawingCell, verdictCell } from "../../charts/picture/cells.ts";
import type { PictureCell, PictureWords } from "../../charts/picture/state.ts";
import { lineWidth, type TextPiece } from "../../charts/picture/text-piece.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { shortName } from "../../format/local-name.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { unrestatedText } from "../../pages/province/unrestated-text.ts";
import { provisionalWords } from "../../ui/verdict-text.ts";
import { VERDICT_MARK, VerdictMark } from "../VerdictMark.tsx";
import type { ScorecardColumns, ScorecardNeeds } from "./scorecard.layout.ts";
import type { ScorecardItem } from "./scorecard-sections.ts";

export interface ScorecardRowState {
  item: ScorecardItem;
  scale: SharedScale | null;
  locale: Locale;
  texts: ProvinceTexts;
}

/** The figure or the name says it already. */
const selfEvident: ReadonlySet<Unit> = new Set(["PERCENT", "COUNT", "INDEX"]);

/** px between a verdict's shape and its words */
const BEHIND_MARK = 6;

function remarksOf({ item: { row, measure }, locale, texts }: Omit<ScorecardRowState, "scale">): string {
  const all = rowRemarks(row, measure, locale, texts);
  const { unit } = row.indicator;
  if (measure !== "LEVEL" || !selfEvident.has(unit)) return all;
  return all.slice(unitName(unit, locale).length).replace(/^, /, "");
}

/** What stands in the row's cells. */
function wordsOf(state: Omit<ScorecardRowState, "scale">) {
  const { item, locale, texts } = state;
  const { row, target, actual } = item;
  const ratio = figureOf(row.planRatio);
  const print = (figure: FigureParts) => amountText(figure, locale, { unit: figure.unit === "PERCENT" });
  const onlyRatio = !actual && ratio ? print(ratio) : null;
  const shown = actual ? print(actual) : onlyRatio;
  const notes = isUnrestated(row) ? unrestatedText(row, locale, texts) : remarksOf(state);
  return {
    name: shortName(row.indicator, locale),
    notes,
    // of what cannot be put together nothing is missing: it is told why
    actual: isUnrestated(row) ? "" : (shown ?? "—"),
    actualNote: onlyRatio && texts.planRatio,
    target: target && print(target),
    verdict: row.verdict === "NO_TARGET" ? null : { verdict: row.verdict, provisional: row.provisional },
  };
}

const widest = (...words: ({ text: string; style: TextPiece["style"] } | null)[]) =>
  Math.max(0, ...words.map((each) => (each ? Math.ceil(lineWidth([each])) + 1 : 0)));

const against = (target: string) => `/ ${target}`;

type RowNeeds = Omit<ScorecardNeeds, "heads" | "hasBullets">;

/** What the row needs of each column. */
export function rowNeeds(state: Omit<ScorecardRowState, "scale">): RowNeeds {
  const { name, actual, actualNote, target, verdict } = wordsOf(state);
  const pieces: TextPiece[] = verdict
    ? [
        { text: verdictWords[verdict.verdict][state.locale], style: "strong" },
        { text: verdict.provisional ? ` ${provisionalWords[state.locale]}` : "", style: "soft" },
      ]
    : [];
  return {
    name: widest({ text: name, style: "plain" }),
    actual: widest(
      { text: actual, style: "strong" },
      actualNote ? { text: actualNote, style: "small" } : null,
    ),
    target: widest(target ? { text: against(target), style: "soft" } : null),
    verdict: verdict ? VERDICT_MARK + BEHIND_MARK + Math.ceil(lineWidth(pieces)) + 1 : 0,
  };
}

const words = (...lines: (PictureWords | null)[]): PictureCell => ({
  kind: "words",
  lines: lines.filter((line) => line !== null),
});

/** The row's cells; those of columns that are left out, too. */
export function rowCells(
  state: ScorecardRowState,
  { form, bullet, hasWords }: Pick<ScorecardColumns, "form" | "bullet" | "hasWords">,
): Record<keyof RowNeeds | "bullet", PictureCell | null> {
  const { item, scale, locale } = state;
  const { name, notes, actual, actualNote, target, verdict } = wordsOf(state);
  const plan = target ? { text: form === "wide" ? target : against(target), style: "soft" as const } : null;
  return {
    name: words({ text: name, style: "plain" }, notes ? { text: notes, style: "small" } : null),
    bullet: scale && bullet > 0 ? bulletCell(item, scale, bullet, locale) : null,
    actual: words(
      { text: actual, style: "strong" },
      actualNote ? { text: actualNote, style: "small" } : null,
      form === "stacked" ? plan : null,
    ),
    target: words(plan),
    verdict:
      verdict &&
      (hasWords
        ? verdictCell(verdict, locale)
        : drawingCell(VERDICT_MARK, VERDICT_MARK, <VerdictMark {...verdict} locale={locale} />)),
  };
}

function bulletCell(
  { row: { indicator, verdict }, target, actual }: ScorecardItem,
  scale: SharedScale,
  width: number,
  locale: Locale,
): PictureCell {
  return drawingCell(
    width,
    bulletMeasures.compact.height,
    <BulletGraph
      target={target}
      actual={actual}
      previous={null}
      direction={indicator.direction}
      threshold={indicator.nearlyMetThreshold}
      scale={scale}
      locale={locale}
      width={width}
      size="compact"
      missing={uncapitalised(verdictWords[verdict][locale])}
      decorative
    />,
  );
}

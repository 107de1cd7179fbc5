import type { Locale } from "@doichieu/schema/vocabulary";
import { drawingCell, stackCell, verdictCell } from "../../charts/picture/cells.ts";
import type { PictureCell, PictureRows } from "../../charts/picture/state.ts";
import { type TextStyleName, textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { provisionalWords, verdictText } from "../../ui/verdict-text.ts";
import { VERDICT_MARK, VerdictMark } from "../VerdictMark.tsx";
import { narrowLine, type ShortfallLine, type Shortfalls, wideLine } from "./shortfall-line.ts";
import type { ShortAttainment } from "./summary-state.ts";

/** px */
const GAP = { wide: 16, narrow: 8 };
const CHIP_GAP = 6;
/** px of the names below which first words give way, then the line */
const NARROWEST_NAME = { wide: 170, narrow: 84 };
const SLACK = 1;

/**
 * Name, actual, plan and verdict of each in a line; where there is no room for all words, the shape says the verdict,
 * and where there is none for the figures either, they stand below the name.
 */
export function shortfallRows(state: Shortfalls, width: number): PictureRows {
  return wideRows(state, width) ?? narrowRows(state, width) ?? stackedRows(state, width);
}

function wideRows(state: Shortfalls, width: number): PictureRows | null {
  const { locale, isProvisional } = state;
  const lines = state.rows.map((row) => wideLine(row, state));
  const { actual, target } = figureWidths(lines);
  const chip = Math.max(...lines.map(({ attainment }) => chipWidth(attainment, state)));
  const name = width - 3 * GAP.wide - actual - target - chip;
  if (name < NARROWEST_NAME.wide) return null;
  return {
    gap: GAP.wide,
    columns: [
      { width: name },
      { width: actual, align: "end" },
      { width: target, align: "end" },
      { width: chip },
    ],
    rows: lines.map((line) => {
      const { verdict, provisional } = line.attainment;
      const judged = { verdict, provisional: provisional && !isProvisional };
      return { kind: "row", cells: [...wordCells(line), verdictCell(judged, locale)] };
    }),
  };
}

function narrowRows(state: Shortfalls, width: number): PictureRows | null {
  const lines = state.rows.map((row) => narrowLine(row, state));
  const { actual, target } = figureWidths(lines);
  const name = width - 3 * GAP.narrow - actual - target - VERDICT_MARK;
  if (name < NARROWEST_NAME.narrow) return null;
  return {
    gap: GAP.narrow,
    columns: [
      { width: name },
      { width: actual, align: "end" },
      { width: target, align: "end" },
      { width: VERDICT_MARK },
    ],
    rows: lines.map((line) => ({
      kind: "row",
      cells: [...wordCells(line), glyphCell(line, state.locale)],
    })),
  };
}

function stackedRows(state: Shortfalls, width: number): PictureRows {
  const lines = state.rows.map((row) => narrowLine(row, state));
  return {
    gap: GAP.narrow,
    columns: [{ width: width - GAP.narrow - VERDICT_MARK }, { width: VERDICT_MARK }],
    rows: lines.map((line) => {
      const figures = [
        { text: line.actual, style: "strong" },
        ...(line.target ? ([{ text: ` ${line.target}`, style: "soft" }] as const) : []),
      ] as const;
      const cell = stackCell(nameCell(line), { kind: "words", lines: [{ pieces: figures }] });
      return { kind: "row", cells: [cell, glyphCell(line, state.locale)] };
    }),
  };
}

function figureWidths(lines: readonly ShortfallLine[]) {
  return {
    actual: widest(
      lines.map((line) => line.actual),
      "strong",
    ),
    target: widest(
      lines.map((line) => line.target),
      "soft",
    ),
  };
}

function words(text: string, style: TextStyleName) {
  return text ? [{ text, style }] : [];
}

function nameCell({ name, remarks }: ShortfallLine): PictureCell {
  return { kind: "words", lines: [...words(name, "plain"), ...words(remarks, "small")] };
}

function wordCells(line: ShortfallLine): PictureCell[] {
  return [
    nameCell(line),
    { kind: "words", lines: words(line.actual, "strong") },
    { kind: "words", lines: words(line.target, "soft") },
  ];
}

function glyphCell({ attainment }: ShortfallLine, locale: Locale): PictureCell {
  return drawingCell(VERDICT_MARK, VERDICT_MARK, <VerdictMark {...attainment} locale={locale} />);
}

function chipWidth({ verdict, provisional }: ShortAttainment, { locale, isProvisional }: Shortfalls) {
  const still = provisional && !isProvisional ? ` ${provisionalWords[locale]}` : "";
  const word = textWidth(verdictText(verdict, false, locale), textStyles.strong);
  return Math.ceil(VERDICT_MARK + CHIP_GAP + word + textWidth(still, textStyles.soft)) + SLACK;
}

function widest(texts: readonly string[], style: TextStyleName): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, textStyles[style])))) + SLACK;
}

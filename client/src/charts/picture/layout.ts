import type { Verdict } from "@doichieu/schema/vocabulary";
import type { ReactNode } from "react";
import { wrapText } from "../text-width/wrap-text.ts";
import { verdictInks } from "../verdict-ink.ts";
import type { PictureCell, PictureColumn, PictureRows, PictureWords } from "./state.ts";
import { lineHeight, lineWidth, type TextPiece } from "./text-piece.ts";
import { textStyles } from "./text-styles.ts";

export interface PlacedLine {
  pieces: readonly TextPiece[];
  x: number;
  y: number;
  anchor: "start" | "end";
}

export interface PlacedGlyph {
  verdict: Verdict;
  x: number;
  y: number;
  size: number;
}

export interface PlacedDrawing {
  x: number;
  y: number;
  drawing: ReactNode;
}

export interface RowsLayout {
  width: number;
  height: number;
  /** y of the hairlines; the strong one is below the heads */
  rules: { y: number; isStrong: boolean }[];
  lines: PlacedLine[];
  glyphs: PlacedGlyph[];
  drawings: PlacedDrawing[];
}

export const COLUMN_GAP = 16;
/** px above and below what stands in a row */
const PADDING = { row: 7, axis: 0, section: 6 };
const SECTION_ABOVE = 14;
const GLYPH = { chip: 13, section: 10, gap: 6 };

/** spaces beside each other become one in an SVG; these do not */
const NBSP = "\u00A0";

interface Block {
  height: number;
  place: (x: number, y: number, layout: RowsLayout) => void;
}

/** Where everything stands, row by row; heights follow from what the rows hold. */
export function layoutRows({
  columns,
  rows,
  gap = COLUMN_GAP,
  padding = PADDING.row,
}: PictureRows): RowsLayout {
  const width = columns.reduce((sum, column) => sum + column.width, 0) + gap * (columns.length - 1);
  const layout: RowsLayout = { width, height: 0, rules: [], lines: [], glyphs: [], drawings: [] };
  let y = placeHeads(columns, gap, layout);
  let needsRule = false;
  for (const row of rows) {
    if (row.kind === "section") {
      y = placeSection(row, y, layout);
      needsRule = true;
      continue;
    }
    if (needsRule && row.kind === "row") layout.rules.push({ y, isStrong: false });
    const blocks = row.cells.map((cell, place) => cell && blockOf(cell, columns[place]));
    const tallest = Math.max(0, ...blocks.map((block) => block?.height ?? 0));
    const around = row.kind === "row" ? padding : PADDING.axis;
    let x = 0;
    for (const [place, block] of blocks.entries()) {
      block?.place(x, y + around + (tallest - block.height) / 2, layout);
      x += (columns[place]?.width ?? 0) + gap;
    }
    y += tallest + 2 * around;
    needsRule = true;
  }
  return { ...layout, height: Math.ceil(y) };
}

function placeHeads(columns: readonly PictureColumn[], gap: number, layout: RowsLayout): number {
  if (columns.every(({ head }) => !head)) return 0;
  const blocks = columns.map((column) => wordsBlock([{ text: column.head ?? "", style: "head" }], column));
  const tallest = Math.max(...blocks.map(({ height }) => height));
  let x = 0;
  for (const [place, block] of blocks.entries()) {
    block.place(x, tallest - block.height, layout);
    x += (columns[place]?.width ?? 0) + gap;
  }
  layout.rules.push({ y: tallest + 5, isStrong: true });
  return tallest + 6;
}

function placeSection(
  { title, note, verdicts = [] }: { title: string; note?: string; verdicts?: readonly Verdict[] },
  top: number,
  layout: RowsLayout,
): number {
  const y = top + (top > 0 ? SECTION_ABOVE : 0);
  const pieces: TextPiece[] = [
    ...(title ? [{ text: title, style: "section" } as const] : []),
    ...(note ? [{ text: title ? `${NBSP}${NBSP}${note}` : note, style: "note" } as const] : []),
  ];
  const height = lineHeight(pieces);
  layout.lines.push({ pieces, x: 0, y, anchor: "start" });
  let x = lineWidth(pieces) + 12;
  for (const verdict of verdicts) {
    layout.glyphs.push({ verdict, x, y: y + (height - GLYPH.section) / 2 + 1, size: GLYPH.section });
    x += GLYPH.section + 3;
  }
  return y + height + PADDING.section;
}

function blockOf(cell: PictureCell, column: PictureColumn | undefined): Block {
  const place: PictureColumn = column ?? { width: 0 };
  switch (cell.kind) {
    case "words":
      return wordsBlock(cell.lines, place);
    case "verdict":
      return verdictBlock(cell, place);
    case "drawing":
      return {
        height: cell.height,
        place: (x, y, { drawings }) => drawings.push({ x, y, drawing: cell.drawing }),
      };
    case "stack":
      return stackBlock(cell.cells, place);
  }
}

function stackBlock(cells: readonly PictureCell[], column: PictureColumn): Block {
  const blocks = cells.map((cell) => blockOf(cell, column));
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    place: (x, top, layout) => {
      let y = top;
      for (const block of blocks) {
        block.place(x, y, layout);
        y += block.height;
      }
    },
  };
}

function linesOf(words: PictureWords, width: number): (readonly TextPiece[])[] {
  if ("pieces" in words) return [words.pieces];
  const { text, style } = words;
  return wrapText(text, textStyles[style], width).map((line) => [{ text: line, style }]);
}

function wordsBlock(words: readonly PictureWords[], { width, align = "start" }: PictureColumn): Block {
  const lines = words.flatMap((each) => linesOf(each, width));
  return {
    height: lines.reduce((sum, pieces) => sum + lineHeight(pieces), 0),
    place: (x, top, layout) => {
      let y = top;
      for (const pieces of lines) {
        layout.lines.push({ pieces, x: align === "end" ? x + width : x, y, anchor: align });
        y += lineHeight(pieces);
      }
    },
  };
}

function verdictBlock(
  { verdict, words, still, notes = [] }: Extract<PictureCell, { kind: "verdict" }>,
  { width }: PictureColumn,
): Block {
  const indent = GLYPH.chip + GLYPH.gap;
  const ink = verdictInks[verdict];
  const chip = wrapText(words, textStyles.strong, width - indent).map((text): TextPiece[] => [
    { text, style: "strong", ink },
  ]);
  const last = chip.at(-1) ?? [];
  const stillPiece: TextPiece = { text: ` ${still}`, style: "soft" };
  if (still && lineWidth([...last, stillPiece]) <= width - indent) last.push(stillPiece);
  else if (still) chip.push([{ text: still, style: "soft" }]);
  const below = wordsBlock(
    [...chip.map((pieces) => ({ pieces })), ...notes.map((text) => ({ text, style: "small" as const }))],
    { width: width - indent },
  );
  return {
    height: below.height,
    place: (x, y, layout) => {
      const middle = y + (textStyles.strong.leading - GLYPH.chip) / 2;
      layout.glyphs.push({ verdict, x, y: middle, size: GLYPH.chip });
      below.place(x + indent, y, layout);
    },
  };
}

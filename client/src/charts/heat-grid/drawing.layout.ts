import type { Box } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import { wrapText } from "../text-width/wrap-text.ts";
import { columnGroups, type HeatCell, heatCell } from "./layout.ts";
import type { HeatColumn, HeatRow } from "./state.ts";

export interface HeatDrawingState {
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** heads the last column, the rows' totals */
  totalHead: string;
}

export interface HeatHead {
  lines: string[];
  /** middle of the column */
  x: number;
  /** top of the first line */
  y: number;
}

export interface HeatDrawingLayout {
  /** px; more than asked for where the columns need it */
  width: number;
  height: number;
  heads: HeatHead[];
  groups: { label: string; x: number; y: number; from: number; to: number; line: number }[];
  names: { lines: string[]; y: number }[];
  cells: (Box & { cell: HeatCell; isTotal: boolean })[];
}

/** Above this many rows they move closer together. */
const FEW_ROWS = 20;
const ROW = { few: 34, many: 26 };
const GAP = 2;
const APART = 6;
const NAMES = { least: 120, most: 190 };
const TOTALS = 72;
const LEAST_CELL = 56;
export const HEAD_LINE = 14;
export const NAME_LINE = 15;
export const headStyle = { size: 11, weight: 500 } as const;
export const nameStyle = { size: 13, weight: 500 } as const;

/** The grid without a table: where every head, name and cell stands. */
export function layoutHeatDrawing(state: HeatDrawingState, asked: number): HeatDrawingLayout {
  const { columns, rows, totalHead } = state;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, nameStyle)));
  const names = Math.ceil(Math.min(NAMES.most, Math.max(NAMES.least, longest + 10)));
  const words = columns.flatMap(({ label }) => label.split(" "));
  const widest = Math.max(0, ...words.map((word) => textWidth(word, headStyle)));
  const least = Math.max(LEAST_CELL, Math.ceil(widest) + 4);
  const cell = Math.max(least, Math.floor((asked - names - TOTALS) / columns.length) - GAP);
  const leftOf = (place: number) => names + place * (cell + GAP);
  const totals = leftOf(columns.length);
  const groups = columnGroups(columns);
  const headY = groups ? HEAD_LINE + 8 : 0;
  const lines = [
    ...columns.map(({ label }) => wrapText(label, headStyle, cell - 2)),
    wrapText(totalHead, headStyle, TOTALS),
  ];
  const deepest = Math.max(...lines.map(({ length }) => length));
  const bodyY = headY + deepest * HEAD_LINE + 6;
  const rowHeight = rows.length > FEW_ROWS ? ROW.many : ROW.few;
  let y = bodyY;
  const placed = rows.map((row) => {
    if (row.apart) y += APART;
    const top = y;
    y += rowHeight + GAP;
    return { row, top };
  });
  let place = 0;
  return {
    width: totals + TOTALS,
    height: y,
    heads: lines.map((own, column) => ({
      lines: own,
      x: column < columns.length ? leftOf(column) + cell / 2 : totals + TOTALS / 2,
      y: headY + (deepest - own.length) * HEAD_LINE,
    })),
    groups: (groups ?? []).flatMap(({ label, span }) => {
      const [from, to] = [leftOf(place), leftOf(place + span) - GAP];
      place += span;
      return label === null ? [] : [{ label, x: (from + to) / 2, y: 0, from, to, line: HEAD_LINE + 3 }];
    }),
    names: placed.map(({ row, top }) => ({
      lines: wrapText(row.label, nameStyle, names - 8),
      y: top + rowHeight / 2,
    })),
    cells: placed.flatMap(({ row, top }) => [
      ...columns.map(({ id }, column) => ({
        x: leftOf(column),
        y: top,
        width: cell,
        height: rowHeight,
        cell: heatCell(row.cells[id]),
        isTotal: false,
      })),
      { x: totals, y: top, width: TOTALS, height: rowHeight, cell: heatCell(row.total), isTotal: true },
    ]),
  };
}

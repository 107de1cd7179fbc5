import type { AnswerTable, Cell } from "@doichieu/schema/tables";

/** rows that are looked at: the others are mostly like them */
const SAMPLE = 400;
/** characters */
const LEAST = 6;
const MOST = 44;
/** px: a character at the table's size on average, and a cell's padding */
const CHARACTER = 6.7;
const PADDING = 26;

/** Of a number nobody sees more than a dozen digits. */
const lengthOf = (cell: Cell) => Math.min(String(cell ?? "").length, typeof cell === "number" ? 12 : MOST);

/** px that a column is wide: known before its rows are drawn, so that scrolling moves nothing. */
export function columnWidth({ columns, rows }: AnswerTable, place: number): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => lengthOf(row[place] ?? null));
  const longest = Math.max(LEAST, columns[place]?.header.length ?? 0, ...lengths);
  return Math.round(Math.min(longest, MOST) * CHARACTER + PADDING);
}

/** Is a text longer than the widest column shows? */
export const isCut = (text: string): boolean => text.length > MOST;

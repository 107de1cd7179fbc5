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

/** px that a column asks for: known before its rows are drawn, so that scrolling moves nothing. */
function columnWidth({ columns, rows }: AnswerTable, place: number): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => lengthOf(row[place] ?? null));
  const longest = Math.max(LEAST, columns[place]?.header.length ?? 0, ...lengths);
  return Math.round(Math.min(longest, MOST) * CHARACTER + PADDING);
}

/** Of a pane that is narrower than this the first column takes no more than its share: figures are to be seen beside it. */
const NARROW = 480;
const SHARE = 0.45;

/** px of each column in a pane that is `pane` px wide. */
export function columnWidths(table: AnswerTable, pane: number): number[] {
  const most =
    pane < NARROW && table.columns.length > 1 ? Math.round(pane * SHARE) : Number.POSITIVE_INFINITY;
  return table.columns.map((_, place) => {
    const width = columnWidth(table, place);
    return place === 0 ? Math.min(width, most) : width;
  });
}

/** Is a text longer than a column of so many px shows? */
export const isCut = (text: string, width: number): boolean =>
  Math.round(text.length * CHARACTER + PADDING) > width;

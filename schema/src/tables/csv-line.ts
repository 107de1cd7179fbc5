import type { Cell } from "./table-rows.ts";

/** Begins a file, so that spreadsheets read Vietnamese letters. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet takes for a formula or a command when a cell begins with it (OWASP, CSV injection). */
const COMMAND = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A text that no spreadsheet takes for a formula: one that could be gets an apostrophe before it. */
function harmless(text: string): string {
  return COMMAND.test(text) ? `'${text}` : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = harmless(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row as CSV (RFC 4180): numbers with a decimal point, whatever the language; what is missing is empty. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

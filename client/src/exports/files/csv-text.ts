import type { ExportCell, ExportTable } from "../export-view.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** What a spreadsheet takes for a formula or a command when a cell begins with it (OWASP, CSV injection). */
const COMMAND = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

function cellText(cell: ExportCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = COMMAND.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as CSV (RFC 4180), one row a line and nothing but the table. With the mark that makes spreadsheets read
 * Vietnamese letters; numbers with a decimal point, whatever the language.
 */
export function csvText({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) => cells.map(cellText).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join("");
}

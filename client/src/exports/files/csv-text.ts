import { BYTE_ORDER_MARK, csvLine } from "@doichieu/schema/tables";
import type { ExportTable } from "../export-view.ts";

/** A table as CSV, one row a line and nothing but the table. */
export function csvText({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ head }) => head), ...rows].map(csvLine);
  return BYTE_ORDER_MARK + lines.join("");
}

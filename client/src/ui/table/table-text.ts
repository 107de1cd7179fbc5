import type { CellValue } from "./cell-value.ts";

export interface CopiedTable {
  heads: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** A tab or a new line inside a cell would be read as the next one. */
function cellText(value: CellValue): string {
  return value === null ? "" : String(value).replaceAll(/\s+/g, " ").trim();
}

/** Tab-separated, as spreadsheets paste it: numbers ungrouped with a decimal point, nothing where nothing is known. */
export function tableText({ heads, rows }: CopiedTable): string {
  return [heads, ...rows].map((row) => row.map(cellText).join("\t")).join("\n");
}

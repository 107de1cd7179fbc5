import type { ExportTable } from "../../exports/export-view.ts";

export interface PrintedTable {
  columns: readonly { head: string; figures: boolean }[];
  rows: readonly (readonly string[])[];
}

/** The columns that people read, without those that say nothing in these rows. */
export function printedTable({ columns, rows }: ExportTable): PrintedTable {
  const text = (row: ExportTable["rows"][number], place: number) => String(row[place] ?? "");
  const shown = columns.flatMap(({ head, figures = false, pictured }, place) => {
    const isRead = pictured !== null && rows.some((row) => text(row, place) !== "");
    return isRead ? [{ head: pictured ?? head, figures, place }] : [];
  });
  return {
    columns: shown.map(({ head, figures }) => ({ head, figures })),
    rows: rows.map((row) => shown.map(({ place }) => text(row, place))),
  };
}

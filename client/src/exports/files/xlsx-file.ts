import { generateXlsxFileSync } from "write-excel-file/sync";
import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import type { ExportCell, ExportTable } from "../export-view.ts";
import type { TakenView } from "../taken-view.ts";
import { type AboutLine, aboutLines } from "./about-lines.ts";

/** Widths in letters. */
const NARROWEST = 8;
const WIDEST = 60;
/** rows looked at for a column's width: a long table is not measured to its end */
const MEASURED_ROWS = 500;

const cell = (value: ExportCell): CellObject | null => {
  if (value === null) return null;
  return typeof value === "number" ? { value, type: Number } : { value, type: String };
};

const headCell = (head: string, figures = false): CellObject => ({
  value: head,
  type: String,
  fontWeight: "bold",
  align: figures ? "right" : "left",
  alignVertical: "top",
  wrap: true,
});

/** Wide enough for what stands below the head, which breaks between its words. */
function columnWidths({ columns, rows }: ExportTable): number[] {
  return columns.map(({ head }, place) => {
    const words = head.split(" ").map((word) => word.length);
    const cells = rows.slice(0, MEASURED_ROWS).map((row) => String(row[place] ?? "").length);
    return Math.min(WIDEST, Math.max(NARROWEST, ...words, ...cells) + 1);
  });
}

function tableSheet(name: string, table: ExportTable): Sheet<Blob> {
  const body: Row[] = table.rows.map((row) => row.map(cell));
  return {
    sheet: name,
    data: [table.columns.map(({ head, figures }) => headCell(head, figures)), ...body],
    columns: columnWidths(table).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function aboutSheet(name: string, lines: readonly AboutLine[]): Sheet<Blob> {
  const text = (value: string): CellObject => ({ value, type: String, wrap: true, alignVertical: "top" });
  return {
    sheet: name,
    data: lines.map((line) => [headCell(line.name), text(line.text)]),
    columns: [{ width: 22 }, { width: 90 }],
  };
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

/** A workbook: the table, and on a second sheet what it is, where it comes from and when it was taken. */
export function xlsxFile(taken: TakenView, table: ExportTable): Promise<Blob> {
  const { tableSheet: name, aboutSheet: about } = taken.texts;
  const sheets = [tableSheet(name, table), aboutSheet(about, aboutLines(taken, table.rows.length))];
  return generateXlsxFileSync(sheets, undefined, undefined, bytesOf);
}

import type { Locale } from "@doichieu/schema/vocabulary";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { type TextStyleName, textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import { wrapText } from "../../charts/text-width/wrap-text.ts";
import type { ExportsTexts } from "../../i18n/exports.vi.ts";
import type { ExportCell, ExportPicture, ExportTable } from "../export-view.ts";
import { MOST_ROWS, moreRows } from "./more-rows.ts";

/** px of a column; what is wider wraps */
const WIDEST = { figures: 170, words: 300 };
const NARROWEST = 36;
/** lines that a head may take before its column gets wider */
const HEAD_LINES = 2;

interface ShownColumn {
  head: string;
  figures: boolean;
  cells: string[];
}

/** The columns that people read, as wide as they need: a table of few columns is a narrow picture. */
export function tablePicture(
  table: ExportTable,
  { locale, texts, narrowest }: { locale: Locale; texts: ExportsTexts; narrowest: number },
): ExportPicture {
  const shown = shownColumns(table);
  const columns: PictureColumn[] = shown.map((column, place) => ({
    head: column.head,
    width: columnWidth(column, place === 0 ? "name" : "plain"),
    align: column.figures ? "end" : "start",
  }));
  const rows = table.rows.slice(0, MOST_ROWS).map(
    (_, place): PictureRow => ({
      kind: "row",
      cells: shown.map(({ cells }, column) => wordsCell(cells[place] ?? "", column === 0)),
    }),
  );
  const layout = layoutRows({ columns, rows: [...rows, ...moreRows(table.rows.length, locale, texts)] });
  return {
    width: Math.max(narrowest, layout.width),
    height: layout.height,
    drawing: <RowsDrawing layout={layout} />,
  };
}

/** Without what is for spreadsheets only, and without what says nothing in these rows. */
function shownColumns({ columns, rows }: ExportTable): ShownColumn[] {
  return columns.flatMap(({ head, figures = false, pictured }, place) => {
    if (pictured === null) return [];
    const cells = rows.slice(0, MOST_ROWS).map((row) => textOf(row[place]));
    return cells.some((text) => text !== "") ? [{ head: pictured ?? head, figures, cells }] : [];
  });
}

function textOf(cell: ExportCell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

function columnWidth({ head, figures, cells }: ShownColumn, style: TextStyleName): number {
  const widest = Math.max(NARROWEST, ...cells.map((text) => textWidth(text, textStyles[style])));
  const own = Math.min(figures ? WIDEST.figures : WIDEST.words, widest + 1);
  let width = Math.ceil(own);
  while (wrapText(head, textStyles.head, width).length > HEAD_LINES) width += 4;
  return width;
}

function wordsCell(text: string, isFirst: boolean): PictureCell {
  return { kind: "words", lines: [{ text, style: isFirst ? "name" : "plain" }] };
}

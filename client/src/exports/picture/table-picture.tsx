import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { textWidth } from "../../charts/text-width/text-width.ts";
import type { ExportsTexts } from "../../i18n/exports.vi.ts";
import type { ExportCell, ExportPicture, ExportTable } from "../export-view.ts";

/** Rows that a picture of a table shows at most. */
const MOST_ROWS = 40;
/** px of a column; what is wider wraps */
const WIDEST = { figures: 170, words: 300 };
const NARROWEST = 36;

interface TextPlace {
  locale: Locale;
  texts: ExportsTexts;
}

/** The columns that people read, as wide as they need and wider than asked for rather than unreadable. */
export function tablePicture(table: ExportTable, width: number, { locale, texts }: TextPlace): ExportPicture {
  const shown = table.columns.flatMap((column, place) =>
    column.pictured === null ? [] : [{ ...column, head: column.pictured ?? column.head, place }],
  );
  const rows = table.rows.slice(0, MOST_ROWS).map((row) => shown.map(({ place }) => textOf(row[place])));
  const natural = shown.map(({ head, figures }, place) =>
    columnWidth(
      head,
      rows.map((row) => row[place] ?? ""),
      figures ? WIDEST.figures : WIDEST.words,
    ),
  );
  const columns: PictureColumn[] = shown.map(({ head, figures }, place) => ({
    head,
    width: natural[place] ?? NARROWEST,
    align: figures ? "end" : "start",
  }));
  const gaps = COLUMN_GAP * (columns.length - 1);
  const taken = natural.reduce((sum, each) => sum + each, gaps);
  // what is left goes to the first column, so that the figures stay together at the right
  const [first] = columns;
  if (first && taken < width) first.width += width - taken;
  const layout = layoutRows({ columns, rows: [...rows.map(rowOf), ...moreRow(table, locale, texts)] });
  return {
    width: Math.max(width, layout.width),
    height: layout.height,
    drawing: <RowsDrawing layout={layout} />,
  };

  function moreRow({ rows: all }: ExportTable, ...[language, words]: [Locale, ExportsTexts]): PictureRow[] {
    const more = all.length - MOST_ROWS;
    if (more <= 0) return [];
    return [{ kind: "section", title: "", note: words.moreRows(numberText(more, 0, language)) }];
  }
}

function textOf(cell: ExportCell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

function columnWidth(head: string, cells: readonly string[], widest: number): number {
  const headWords = head.split(" ").map((word) => textWidth(word, textStyles.head));
  const words = cells.map((cell) => textWidth(cell, textStyles.plain));
  return Math.ceil(Math.min(widest, Math.max(NARROWEST, ...headWords, ...words) + 1));
}

function rowOf(cells: readonly string[]): PictureRow {
  return {
    kind: "row",
    cells: cells.map(
      (text, place): PictureCell => ({
        kind: "words",
        lines: [{ text, style: place === 0 ? "name" : "plain" }],
      }),
    ),
  };
}

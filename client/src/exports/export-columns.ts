import {
  type AmountStyle,
  amountText,
  type Locale,
  type Verdict,
  type Words,
} from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../charts/figure.ts";
import { verdictText } from "../ui/verdict-text.ts";
import type { ExportCell, ExportColumn, ExportTable } from "./export-view.ts";
import { firmnessText } from "./firmness-text.ts";

/** One thing a table says of each row; a figure takes several columns to say it. */
export interface ExportPart<Row> {
  columns: (locale: Locale) => readonly ExportColumn[];
  cells: (row: Row, locale: Locale) => readonly ExportCell[];
}

export function textPart<Row>(head: string, cell: (row: Row) => string | null): ExportPart<Row> {
  return { columns: () => [{ head }], cells: (row) => [cell(row)] };
}

/** A number that is nobody's report: a count, a rank, a year. */
export function numberPart<Row>(head: string, cell: (row: Row) => number | null): ExportPart<Row> {
  return { columns: () => [{ head, figures: true }], cells: (row) => [cell(row)] };
}

/** What pictures of the table leave out. */
export function forSpreadsheets<Row>(part: ExportPart<Row>): ExportPart<Row> {
  return { ...part, columns: (locale) => part.columns(locale).map((each) => ({ ...each, pictured: null })) };
}

const figureHeads = {
  low: { VI: "từ", EN: "from" },
  high: { VI: "đến", EN: "to" },
  text: { VI: "như in", EN: "as printed" },
  firmness: { VI: "độ chắc", EN: "firmness" },
} satisfies Record<string, Words>;

/**
 * A figure as machines read it (its number, or the ends it lies between) and as people do ("over 250", "≈ 3,941"), and
 * how firm it is. An end that nothing is known about stays empty.
 */
export function figurePart<Row>(
  head: string,
  figureOf: (row: Row) => FigureParts | null,
  print?: AmountStyle,
): ExportPart<Row> {
  return {
    columns: (locale) => {
      const part = (name: keyof typeof figureHeads) => `${head}, ${figureHeads[name][locale]}`;
      return [
        { head, figures: true, pictured: null },
        { head: part("low"), figures: true, pictured: null },
        { head: part("high"), figures: true, pictured: null },
        { head: part("text"), figures: true, pictured: head },
        { head: part("firmness"), pictured: null },
      ];
    },
    cells: (row, locale) => {
      const figure = figureOf(row);
      if (!figure) return [null, null, null, null, null];
      const { value, low, high } = figure;
      return [value, low, high, amountText(figure, locale, print), firmnessText(figure, locale)];
    },
  };
}

/** The verdict in words; "(ước)" where it may still change. */
export function verdictPart<Row>(
  head: string,
  judged: (row: Row) => { verdict: Verdict; provisional: boolean },
): ExportPart<Row> {
  return {
    columns: () => [{ head }],
    cells: (row, locale) => {
      const { verdict, provisional } = judged(row);
      return [verdictText(verdict, provisional, locale)];
    },
  };
}

export function exportTable<Row>(
  rows: readonly Row[],
  parts: readonly ExportPart<Row>[],
  locale: Locale,
): ExportTable {
  return {
    columns: parts.flatMap((part) => part.columns(locale)),
    rows: rows.map((row) => parts.flatMap((part) => part.cells(row, locale))),
  };
}

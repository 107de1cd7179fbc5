import type { ReactNode } from "react";

/** A cell as a spreadsheet takes it: numbers stay numbers; null is an empty cell, never a zero. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  /** heads the column, in the reader's language, with its unit where the whole column has one */
  head: string;
  figures?: boolean;
}

export interface ExportTable {
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportCell[])[];
}

/** A view drawn without a browser, at one width. */
export interface ExportPicture {
  /** px */
  height: number;
  /** SVG elements from (0, 0) down */
  drawing: ReactNode;
}

/** What a view gives away: its figures as a table, and itself as a picture. */
export interface ExportView {
  /** name of the files, without an ending: "overview-2019-growth" */
  fileName: string;
  /** the finding, in words */
  title: string;
  /** unit and rule */
  sub?: string;
  /** where the figures come from, in words */
  source?: string;
  table: () => ExportTable;
  /** absent where the view is a table: the picture is then drawn from it */
  picture?: (width: number) => ExportPicture;
}

import type { ApolloClient } from "@apollo/client";
import type { ReactNode } from "react";
import type { LegendItem } from "../charts/legend/legend-item.ts";

/** A cell as a spreadsheet takes it: numbers stay numbers; null is an empty cell, never a zero. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  /** heads the column, in the reader's language, with its unit where the whole column has one */
  head: string;
  /** numbers, or numbers as printed: to the right */
  figures?: boolean;
  /** what heads it in a picture of the table, where that differs; null: for spreadsheets only */
  pictured?: string | null;
}

export interface ExportTable {
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportCell[])[];
}

/** What a table needs that has to load its rows first. */
export interface ExportLoading {
  /** of the page's own view: whole-list.ts asks it for all pages of a list */
  client: ApolloClient;
  signal: AbortSignal;
  onProgress: (loaded: number, total: number) => void;
}

/** A view drawn without a browser. Title, unit, source and address are put around it. */
export interface ExportPicture {
  /** px, where it needs another width than it was asked for */
  width?: number;
  height: number;
  /** what is needed to read the marks */
  legend?: readonly LegendItem[];
  /** SVG elements from (0, 0) down */
  drawing: ReactNode;
}

/** What a view gives away: its figures as a table, and itself as a picture. Nothing of it is made before it is asked for. */
export interface ExportView {
  /** name of the files, without an ending: "overview-2019-growth" */
  fileName: string;
  /** the finding, in words */
  title: string;
  /** unit and rule */
  sub?: string;
  /** where the figures come from, in words */
  source?: string;
  /** where the view can be seen again, from the root of the site; the page's own address where none is given */
  address?: string;
  /** every row of the view, those that its page does not show included */
  table: (loading: ExportLoading) => ExportTable | Promise<ExportTable>;
  /** absent where the view is a table: the picture is then drawn from it */
  picture?: (width: number) => ExportPicture | Promise<ExportPicture>;
}

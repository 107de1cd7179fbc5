import type { Locale } from "@doichieu/schema/vocabulary";
import { attainmentTable } from "../../exports/attainments/attainment-table.ts";
import type { ExportView } from "../../exports/export-view.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { yearAttainments } from "./year-attainments.ts";

export interface YearExportState {
  title: string;
  sub: string;
  year: number;
  view: FiguresView;
  address: string;
  locale: Locale;
}

/** All that the overview counts: every target of the year, and every actual without one. */
export function yearExport({ title, sub, year, view, address, locale }: YearExportState): ExportView {
  return {
    fileName: `overview-${year}`,
    title,
    sub,
    address,
    table: (loading) => attainmentTable(yearAttainments.all(year, view), locale, loading),
  };
}

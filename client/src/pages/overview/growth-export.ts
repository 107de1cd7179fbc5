import type { Locale } from "@doichieu/schema/vocabulary";
import { attainmentTable } from "../../exports/attainments/attainment-table.ts";
import type { ExportView } from "../../exports/export-view.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { GrowthAttainment } from "./GrowthRow.tsx";
import { growthPicture } from "./growth-picture.tsx";
import { yearAttainments } from "./year-attainments.ts";

export interface GrowthExportState {
  title: string;
  /** those that the panel draws, and how many there are */
  rows: readonly GrowthAttainment[];
  total: number;
  year: number;
  view: FiguresView;
  address: string;
  locale: Locale;
  texts: OverviewTexts;
}

/** The picture shows what the panel shows; the table has every growth target of the year. */
export function growthExport(state: GrowthExportState): ExportView {
  const { title, rows, total, year, view, address, locale, texts } = state;
  return {
    fileName: `overview-${year}-growth`,
    title,
    sub: texts.growthSub(rows.length, total),
    address,
    table: (loading) => attainmentTable(yearAttainments.growth(year, view), locale, loading),
    picture: (width) => growthPicture(state, width),
  };
}

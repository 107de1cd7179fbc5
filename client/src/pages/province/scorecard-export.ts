import { attainmentTable } from "../../exports/attainments/attainment-table.ts";
import type { ExportView } from "../../exports/export-view.ts";
import { dateText } from "../../format/date-text.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import { type ScorecardPictureState, scorecardPicture } from "./scorecard-picture.tsx";

export interface ScorecardExportState extends ScorecardPictureState {
  provinceId: string;
  title: string;
  view: FiguresView;
  address: string;
}

/** The scorecard of a year; the table has every row, however many the page shows. */
export function scorecardExport(state: ScorecardExportState): ExportView {
  const { provinceId, title, rows, year, view, address, locale } = state;
  const sources = new Map(rows.flatMap((row) => row.sources.map((source) => [source.id, source] as const)));
  const named = [...sources.values()].map(
    ({ id, publisher, publishedOn }) => `${publisher}, ${dateText(publishedOn, locale)} (${id})`,
  );
  return {
    fileName: `${provinceId}-${year}`,
    title,
    source: named.join("; ") || undefined,
    address,
    table: (loading) =>
      attainmentTable(
        {
          filter: { ...view, province: { in: [provinceId] }, year: { in: [year] } },
          orderBy: ["SECTOR_ASC"],
        },
        locale,
        loading,
      ),
    picture: () => scorecardPicture(state),
  };
}

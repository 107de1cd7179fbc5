import type { Locale } from "@doichieu/schema/vocabulary";
import { layoutHeatDrawing } from "../../charts/heat-grid/drawing.layout.ts";
import { HeatGridDrawing } from "../../charts/heat-grid/HeatGridDrawing.tsx";
import type { HeatColumn, HeatRow } from "../../charts/heat-grid/state.ts";
import { shareLegendItems } from "../../charts/legend/share-legend-items.tsx";
import { countOf, metOf, targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { exportTable, numberPart, textPart } from "../../exports/export-columns.ts";
import type { ExportPicture, ExportView } from "../../exports/export-view.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";

export interface SectorExportState {
  columns: readonly HeatColumn[];
  /** all of them, those that the page has folded included */
  rows: readonly HeatRow[];
  year: number;
  isRestated: boolean;
  address: string;
  locale: Locale;
  texts: OverviewTexts;
}

/** One line a cell of the grid that holds anything: what a pivot table takes. */
interface CellLine {
  row: HeatRow;
  column: HeatColumn;
}

export function sectorExport(state: SectorExportState): ExportView {
  const { columns, rows, year, address, locale, texts } = state;
  const lines = rows.flatMap((row) =>
    columns.flatMap((column): CellLine[] => (row.cells[column.id] ? [{ row, column }] : [])),
  );
  const counts = ({ row, column }: CellLine) => row.cells[column.id] ?? {};
  return {
    fileName: `overview-${year}-sectors`,
    title: texts.heatTitle,
    sub: texts.heatSub,
    address,
    table: () =>
      exportTable(
        lines,
        [
          textPart(texts.provinceColumn, ({ row }) => row.label),
          textPart(texts.sectorColumn, ({ column }) =>
            column.group ? `${column.group}: ${column.label}` : column.label,
          ),
          numberPart(texts.reachedColumn, (line) => metOf(counts(line)).met),
          numberPart(texts.decidedColumn, (line) => metOf(counts(line)).decided),
          numberPart(texts.targetsColumn, (line) => totalOf(counts(line), targetVerdicts)),
          numberPart(texts.resultsColumn, (line) => countOf(counts(line), "NO_TARGET")),
        ],
        locale,
      ),
    picture: (width) => sectorPicture(state, width),
  };
}

function sectorPicture(state: SectorExportState, width: number): ExportPicture {
  const { columns, rows, isRestated, locale, texts } = state;
  const layout = layoutHeatDrawing({ columns, rows, totalHead: texts.overall }, width);
  return {
    width: Math.max(width, layout.width),
    height: layout.height,
    legend: shareLegendItems({ locale, isRestated }),
    drawing: <HeatGridDrawing layout={layout} locale={locale} />,
  };
}

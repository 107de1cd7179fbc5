import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import { againstCell, drawingCell, nameCell, verdictCell } from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { attainmentTable } from "../../exports/attainments/attainment-table.ts";
import type { ExportPicture, ExportView } from "../../exports/export-view.ts";
import { shortName } from "../../format/local-name.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import { changeText } from "../../ui/change-parts.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { AttentionAttainment } from "./AttentionRow.tsx";
import { attentionState } from "./attention-state.ts";
import { shortfallText } from "./shortfall-text.ts";
import { yearAttainments } from "./year-attainments.ts";

export interface AttentionExportState {
  title: string;
  /** what the panel shows, the ranked ones first */
  rows: readonly AttentionAttainment[];
  year: number;
  view: FiguresView;
  address: string;
  locale: Locale;
  texts: OverviewTexts;
}

/** px of the columns behind the names, which take what is left */
const BULLET = 240;
const FIGURES = 240;
const VERDICT = 168;

/** The picture shows what the panel shows; the table has every target of the year that falls short or is undecided. */
export function attentionExport(state: AttentionExportState): ExportView {
  const { title, year, view, address, locale, texts } = state;
  return {
    fileName: `overview-${year}-attention`,
    title,
    sub: texts.attentionSub,
    address,
    table: (loading) => attainmentTable(yearAttainments.short(year, view), locale, loading),
    picture: (width) => attentionPicture(state, width),
  };
}

function attentionPicture({ rows, year, locale, texts }: AttentionExportState, width: number): ExportPicture {
  const columns: PictureColumn[] = [
    { width: width - BULLET - FIGURES - VERDICT - 3 * COLUMN_GAP },
    { width: BULLET },
    { width: FIGURES, align: "end" },
    { width: VERDICT },
  ];
  const states = rows.map((row) => attentionState(row, texts, locale));
  const pictureRows = rows.map((row, place): PictureRow => {
    const { figures, scale, change, remarks, printsUnit } =
      states[place] ?? attentionState(row, texts, locale);
    const { target, actual } = figures;
    const bullet = scale && (
      <BulletGraph
        {...figures}
        direction={row.indicator.direction}
        threshold={row.indicator.nearlyMetThreshold}
        scale={scale}
        locale={locale}
        width={BULLET}
        size="compact"
        decorative
      />
    );
    return {
      kind: "row",
      cells: [
        nameCell(shortName(row.indicator, locale), remarks),
        drawingCell(BULLET, bulletMeasures.compact.height, bullet),
        againstCell(
          actual && amountText(actual, locale, { unit: printsUnit }),
          target && amountText(target, locale),
          shortfallText(row, texts, locale),
          changeText(change, { year: row.year.value, locale, withYear: true }),
        ),
        verdictCell(row, locale),
      ],
    };
  });
  const layout = layoutRows({ columns, rows: pictureRows });
  const hasPrevious = states.some(({ figures }) => figures.previous);
  return {
    height: layout.height,
    legend: marksLegendItems({
      marks: marksInUse(states.map(({ figures }) => figures)),
      locale,
      previousYear: hasPrevious ? year - 1 : undefined,
    }),
    drawing: <RowsDrawing layout={layout} />,
  };
}

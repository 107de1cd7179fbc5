import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { BulletGraph } from "../../charts/bullet-graph/BulletGraph.tsx";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import {
  againstCell,
  drawingCell,
  mainFigureCell,
  nameCell,
  stackCell,
  verdictCell,
} from "../../charts/picture/cells.ts";
import { COLUMN_GAP, layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureRow } from "../../charts/picture/state.ts";
import { AXIS_HEIGHT } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import type { ScaleRun } from "../../charts/scales/scale-runs.ts";
import type { SharedScale } from "../../charts/scales/shared-scales.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { ComparisonTexts } from "../../i18n/comparison.vi.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import { rowRemarks } from "../../i18n/row-remarks.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { comparedCounts } from "./comparison-finding.ts";
import {
  type ComparisonItem,
  type ComparisonParts,
  type ComparisonRow,
  type ComparisonSection,
  isItem,
  rowsOf,
} from "./comparison-rows.ts";
import { countsText } from "./counts-text.ts";

/** px */
const NAME = 200;
const NARROWEST = 190;

export interface ComparisonPictureState {
  columns: readonly ComparedColumn[];
  parts: ComparisonParts;
  year: number;
  locale: Locale;
  texts: ComparisonTexts;
  provinceTexts: ProvinceTexts;
}

interface Drawing extends Pick<ComparisonPictureState, "locale" | "texts" | "provinceTexts"> {
  /** px of a province's column */
  column: number;
}

/** The table as it stands on the page: bullet graphs of a row on its one scale, the figures and the verdict below. */
export function comparisonPicture(
  { columns, parts, year, locale, texts, provinceTexts }: ComparisonPictureState,
  width: number,
): ExportPicture {
  const room = (width - NAME) / columns.length - COLUMN_GAP;
  const drawing: Drawing = { locale, texts, provinceTexts, column: Math.max(NARROWEST, Math.floor(room)) };
  const rowsIn = (sections: readonly ComparisonSection[]) =>
    sections.flatMap(({ sector, runs }): PictureRow[] => [
      { kind: "section", title: localName(sector, locale) },
      ...runs.flatMap((run) => runRows(run, columns.length, drawing)),
    ]);
  const rows: PictureRow[] = [
    {
      kind: "section",
      title: "",
      note: parts.shared.length > 0 ? texts.sharedPart(columns.length) : texts.nothingShared,
    },
    ...rowsIn(parts.shared),
    ...(parts.alone.length > 0 ? [{ kind: "section", title: "", note: texts.alonePart } as const] : []),
    ...rowsIn(parts.alone),
  ];
  const heads = columns.map((column) => ({
    width: drawing.column,
    head: `${localName(column.province, locale)}: ${countsText(comparedCounts(column, locale), texts)}`,
  }));
  const layout = layoutRows({ columns: [{ width: NAME, head: texts.indicator }, ...heads], rows });
  const items = rowsOf(parts).flatMap(({ cells }) => cells.filter(isItem));
  return {
    width: layout.width,
    height: layout.height,
    legend: marksLegendItems({
      marks: marksInUse(items),
      locale,
      previousYear: items.some(({ previous }) => previous) ? year - 1 : undefined,
    }),
    drawing: <RowsDrawing layout={layout} />,
  };
}

function runRows(
  { scale, rows }: ScaleRun<ComparisonRow>,
  provinces: number,
  drawing: Drawing,
): PictureRow[] {
  const { locale, column } = drawing;
  const axis = (
    <ScaleAxis scale={scale} width={column} padding={bulletMeasures.compact.padding} locale={locale} />
  );
  const cells = Array.from({ length: provinces }, (_, place) => {
    const isUsed = rows.some((row) => row.cells[place] !== undefined && isItem(row.cells[place]));
    return isUsed ? drawingCell(column, AXIS_HEIGHT, axis) : null;
  });
  return [
    ...rows.map((row) => pictureRow(row, scale, drawing)),
    ...(scale.ticks.length > 0 ? [{ kind: "axis", cells: [null, ...cells] } as const] : []),
  ];
}

function pictureRow(
  { sample, measure, cells }: ComparisonRow,
  scale: SharedScale,
  drawing: Drawing,
): PictureRow {
  const { locale, texts, provinceTexts } = drawing;
  return {
    kind: "row",
    cells: [
      nameCell(
        shortName(sample.indicator, locale),
        rowRemarks({ ...sample, throughMonth: null }, measure, locale, provinceTexts),
      ),
      ...cells.map(
        (cell): PictureCell =>
          isItem(cell)
            ? itemCell(cell, scale, drawing)
            : { kind: "words", lines: [{ text: texts.whyNot[cell], style: "small" }] },
      ),
    ],
  };
}

function itemCell(
  { attainment, ...figures }: ComparisonItem,
  scale: SharedScale,
  drawing: Drawing,
): PictureCell {
  const { locale, texts, column } = drawing;
  const { indicator, verdict, provisional } = attainment;
  const ratio = figureOf(attainment.planRatio);
  const print = (figure: typeof figures.actual) =>
    figure && amountText(figure, locale, { unit: figure.unit === "PERCENT" });
  return stackCell(
    drawingCell(
      column,
      bulletMeasures.compact.height,
      <BulletGraph
        {...figures}
        direction={indicator.direction}
        threshold={indicator.nearlyMetThreshold}
        scale={scale}
        locale={locale}
        width={column}
        size="compact"
        decorative
      />,
    ),
    figures.target
      ? againstCell(
          print(figures.actual),
          print(figures.target),
          ratio && `${amountText(ratio, locale)} ${texts.ofPlan}`,
        )
      : mainFigureCell(print(figures.actual)),
    verdictCell({ verdict, provisional: provisional && verdict !== "NO_TARGET" }, locale),
  );
}

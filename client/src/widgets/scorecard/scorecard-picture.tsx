import type { Locale } from "@doichieu/schema/vocabulary";
import { bulletMeasures } from "../../charts/bullet-graph/layout.ts";
import { marksInUse } from "../../charts/legend/marks-in-use.ts";
import { marksLegendItems } from "../../charts/legend/marks-legend-items.tsx";
import { drawingCell } from "../../charts/picture/cells.ts";
import { layoutRows } from "../../charts/picture/layout.ts";
import { RowsDrawing } from "../../charts/picture/RowsDrawing.tsx";
import type { PictureCell, PictureColumn, PictureRow } from "../../charts/picture/state.ts";
import { textStyles } from "../../charts/picture/text-styles.ts";
import { axisHeight } from "../../charts/scales/axis.layout.ts";
import { ScaleAxis } from "../../charts/scales/ScaleAxis.tsx";
import { textWidth } from "../../charts/text-width/text-width.ts";
import type { ExportPicture } from "../../exports/export-view.ts";
import { shortName } from "../../format/local-name.ts";
import type { ProvinceTexts } from "../../i18n/province.vi.ts";
import { type ScorecardColumns, scorecardColumns } from "./scorecard.layout.ts";
import { rowCells, rowNeeds } from "./scorecard-row.tsx";
import type { ScorecardItem, ScorecardSection } from "./scorecard-sections.ts";

export interface ScorecardPictureState {
  sections: readonly ScorecardSection[];
  /** a sector's own drawing needs no head that names it */
  hasHeads: boolean;
  locale: Locale;
  texts: ProvinceTexts;
}

const PADDING = { wide: 4, narrow: 5, stacked: 5 };
const order = ["name", "bullet", "actual", "target", "verdict"] as const;

/** Sector by sector: name, bullet on a shared scale, actual, plan, verdict; in a narrow place without the bullets. */
export function scorecardPicture(state: ScorecardPictureState, width: number): ExportPicture {
  const { sections, hasHeads, locale, texts } = state;
  const items = sections.flatMap(({ runs }) => runs.flatMap(({ rows }) => rows));
  const rowState = (item: ScorecardItem) => ({ item, locale, texts });
  const needs = items.map((item) => rowNeeds(rowState(item)));
  const most = (name: keyof (typeof needs)[number]) => Math.max(0, ...needs.map((each) => each[name]));
  const head = (text: string) => Math.ceil(textWidth(text, textStyles.head)) + 1;
  const columns = scorecardColumns(width, {
    name: most("name"),
    actual: most("actual"),
    target: most("target"),
    verdict: most("verdict"),
    heads: { actual: head(texts.actual), target: head(texts.target) },
    hasBullets: sections.some(({ runs }) => runs.some(({ scale }) => scale)),
  });
  const shown = order.filter((name) => columns[name] > 0);
  const cellsOf = (cells: Partial<Record<(typeof order)[number], PictureCell | null>>) =>
    shown.map((name) => cells[name] ?? null);
  const isWide = columns.form === "wide";
  const layout = layoutRows({
    columns: shown.map((name) => columnOf(name, columns, texts)),
    gap: columns.gap,
    padding: PADDING[columns.form],
    rows: sections.flatMap(({ sector, runs }): PictureRow[] => [
      ...(hasHeads ? [{ kind: "section" as const, title: "", note: shortName(sector, locale) }] : []),
      ...runs.flatMap(({ scale, rows }): PictureRow[] => [
        ...rows.map((item): PictureRow => {
          const cells = rowCells({ ...rowState(item), scale }, columns);
          return { kind: "row", cells: cellsOf(cells) };
        }),
        ...(isWide && scale
          ? [
              {
                kind: "axis" as const,
                cells: cellsOf({
                  bullet: drawingCell(
                    columns.bullet,
                    axisHeight(scale),
                    <ScaleAxis
                      scale={scale}
                      width={columns.bullet}
                      padding={bulletMeasures.compact.padding}
                      locale={locale}
                    />,
                  ),
                }),
              },
            ]
          : []),
      ]),
    ]),
  });
  return {
    height: layout.height,
    legend: isWide ? legendOf(items, locale) : [],
    drawing: <RowsDrawing layout={layout} />,
  };
}

function columnOf(
  name: (typeof order)[number],
  columns: ScorecardColumns,
  texts: ProvinceTexts,
): PictureColumn {
  const isFigure = name === "actual" || name === "target";
  const head = columns.form === "wide" && isFigure ? texts[name] : "";
  return { width: columns[name], align: isFigure ? "end" : "start", head };
}

function legendOf(items: readonly ScorecardItem[], locale: Locale) {
  const [threshold, other] = new Set(items.map(({ row }) => row.indicator.nearlyMetThreshold));
  const hasPlans = items.some(({ target }) => target);
  const bandsThreshold = hasPlans && other === undefined ? threshold : undefined;
  return marksLegendItems({ marks: marksInUse(items), locale, bandsThreshold });
}

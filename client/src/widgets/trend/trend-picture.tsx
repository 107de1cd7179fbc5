import type { Locale } from "@doichieu/schema/vocabulary";
import { TextLine } from "../../charts/picture/TextLine.tsx";
import { type TextStyleName, textStyles } from "../../charts/picture/text-styles.ts";
import { wrapText } from "../../charts/text-width/wrap-text.ts";
import { layoutTrend, type TrendLayout } from "../../charts/trend/layout.ts";
import { TrendDrawing } from "../../charts/trend/TrendDrawing.tsx";
import { trendLegendItems } from "../../charts/trend/trend-legend-items.tsx";
import type { ExportPicture } from "../../exports/export-view.ts";
import type { TrendChart } from "../../pages/indicator/trend-charts.ts";
import { layoutPanels, type PanelsLayout } from "./panels.layout.ts";

interface Panel {
  chart: TrendChart;
  head: { text: string; style: TextStyleName }[];
  layout: TrendLayout;
}

/** px between a panel's head and its drawing */
const HEAD_GAP = 8;

/** A panel a province, all on the same years' legend; one alone has its title above the drawing already. */
export function trendPicture(
  charts: readonly TrendChart[],
  locale: Locale,
): (width: number) => ExportPicture {
  const hasLevels = charts.some(({ state }) => state.levels);
  return (width) => {
    const grid = layoutPanels(charts.length, width, hasLevels);
    const panels = charts.map((chart): Panel => {
      const head = charts.length > 1 ? headLines(chart, grid.panel) : [];
      return { chart, head, layout: layoutTrend(chart.state, grid.panel, locale, grid.heights) };
    });
    let y = 0;
    const rows = rowsOf(panels, grid.columns).map((row) => {
      const head = Math.max(...row.map(headHeight));
      const top = y;
      y += head + Math.max(...row.map(({ layout }) => layout.height)) + grid.gap.down;
      return { row, head, top };
    });
    return {
      height: Math.ceil(y - grid.gap.down),
      legend: trendLegendItems(
        charts.flatMap(({ state }) => state.years),
        locale,
      ),
      drawing: rows.map(({ row, head, top }) => (
        <g key={top} transform={`translate(0 ${top})`}>
          {row.map((panel, column) => (
            <g
              key={`${panel.chart.series.province.id} ${panel.chart.series.plan}`}
              transform={`translate(${column * (grid.panel + grid.gap.across)} 0)`}
            >
              <PanelDrawing panel={panel} head={head} locale={locale} />
            </g>
          ))}
        </g>
      )),
    };
  };
}

/** Drawings of a row start at one height, however long their heads. */
function PanelDrawing({ panel, head, locale }: { panel: Panel; head: number; locale: Locale }) {
  let y = 0;
  const lines = panel.head.map((line) => {
    const top = y;
    y += textStyles[line.style].leading;
    return { ...line, top };
  });
  return (
    <>
      {lines.map(({ text, style, top }) => (
        <TextLine key={top} pieces={[{ text, style }]} x={0} y={top} />
      ))}
      <g transform={`translate(0 ${head})`}>
        <TrendDrawing state={panel.chart.state} layout={panel.layout} locale={locale} />
      </g>
    </>
  );
}

function headLines({ title, sub }: TrendChart, width: PanelsLayout["panel"]): Panel["head"] {
  const lines = (text: string, style: TextStyleName) =>
    wrapText(text, textStyles[style], width).map((line) => ({ text: line, style }));
  return [...lines(title, "strong"), ...(sub ? lines(sub, "small") : [])];
}

function headHeight({ head }: Panel): number {
  if (head.length === 0) return 0;
  return head.reduce((sum, { style }) => sum + textStyles[style].leading, HEAD_GAP);
}

function rowsOf(panels: readonly Panel[], columns: number): Panel[][] {
  return Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    panels.slice(row * columns, (row + 1) * columns),
  );
}

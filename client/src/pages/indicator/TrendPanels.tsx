import { type CSSProperties, lazy, Suspense } from "react";
import { usePageHrefs } from "../../app/usePageHrefs.ts";
import { Trend } from "../../charts/trend/Trend.tsx";
import { TrendLegend } from "../../charts/trend/TrendLegend.tsx";
import { EmbedButton } from "../../embedding/EmbedButton.tsx";
import { ExportButton } from "../../exports/ExportButton.tsx";
import { shortName } from "../../format/local-name.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { namedSources } from "./point-sources.ts";
import type { TrendChart } from "./trend-charts.ts";
import "./trend-panels.css";
import type { IndicatorData } from "./indicator-data.ts";

export interface TrendPanelsProps {
  charts: readonly TrendChart[];
  indicator: IndicatorData["indicator"];
}

/** One key away, and loaded with what stands below. */
const SeriesTable = lazy(async () => ({ default: (await import("./SeriesTable.tsx")).SeriesTable }));

/** Columns that a chart's axis and edges take, in years. */
const EDGES = 4;
const YEARS = { fewest: 3, most: 12 };

/** Each province's years, side by side; two share the page by how many years they have. */
export function TrendPanels({ charts, indicator }: TrendPanelsProps) {
  const locale = useLocale();
  const share = ({ state: { years } }: TrendChart) =>
    Math.min(YEARS.most, Math.max(YEARS.fewest, years.length)) + EDGES;
  const columns =
    charts.length === 2 ? charts.map((chart) => `minmax(0, ${share(chart)}fr)`).join(" ") : undefined;
  return (
    <div className="trend-panels" data-charts={Math.min(charts.length, 3)}>
      <div className="trend-grid" style={{ "--columns": columns } as CSSProperties}>
        {charts.map((chart) => (
          <TrendPanel
            key={`${chart.series.province.id} ${chart.series.plan}`}
            chart={chart}
            indicator={indicator}
          />
        ))}
      </div>
      <TrendLegend years={charts.flatMap(({ state }) => state.years)} locale={locale} />
    </div>
  );
}

interface TrendPanelProps extends Omit<TrendPanelsProps, "charts"> {
  chart: TrendChart;
}

function TrendPanel({ chart: { series, title, sub, state }, indicator }: TrendPanelProps) {
  const { code, unit } = indicator;
  const hrefs = usePageHrefs();
  const locale = useLocale();
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const widgets = [{ widget: "trend", search: { indicator: code, provinces: series.province.id } }] as const;
  const exported = {
    fileName: `${code}-${series.province.id}`,
    title: `${shortName(indicator, locale)}. ${title}`,
    sub,
    source: namedSources([series], locale).join("; ") || undefined,
    address: hrefs.indicator(code, { provinces: series.province.id }),
    table: async () => (await import("./series-export.tsx")).seriesTable([series], unit, locale),
    picture: async (room: number) => (await import("./series-export.tsx")).trendPicture(state, locale, room),
  };
  return (
    <ChartFrame
      title={title}
      sub={sub}
      locale={locale}
      actions={
        <>
          <ExportButton view={exported} />
          <EmbedButton widgets={widgets} />
        </>
      }
      table={
        <Suspense>
          <SeriesTable series={[series]} unit={unit} />
        </Suspense>
      }
    >
      <div ref={ref}>
        <Trend state={state} locale={locale} width={width} />
      </div>
    </ChartFrame>
  );
}

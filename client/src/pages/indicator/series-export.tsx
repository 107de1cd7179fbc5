import { type Locale, type Unit, unitName } from "@doichieu/schema/vocabulary";
import { layoutTrend } from "../../charts/trend/layout.ts";
import type { TrendState } from "../../charts/trend/state.ts";
import { TrendDrawing } from "../../charts/trend/TrendDrawing.tsx";
import { trendLegendItems } from "../../charts/trend/trend-legend-items.tsx";
import {
  exportTable,
  figurePart,
  forSpreadsheets,
  numberPart,
  textPart,
} from "../../exports/export-columns.ts";
import type { ExportPicture, ExportTable } from "../../exports/export-view.ts";
import { figureOf } from "../../format/figure-of.ts";
import { exportColumnMessages } from "../../i18n/export-columns.ts";
import { indicatorMessages } from "../../i18n/indicator.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import { pointSources } from "./point-sources.ts";
import { seriesName } from "./series-counts.ts";
import type { IndicatorSeries, SeriesPoint } from "./series-finding.ts";

interface SeriesLine {
  series: IndicatorSeries;
  point: SeriesPoint;
}

/** Year by year: what was planned and achieved, as numbers and as printed, what that means, and where it was read. */
export async function seriesTable(
  series: readonly IndicatorSeries[],
  unit: Unit,
  locale: Locale,
): Promise<ExportTable> {
  const [texts, heads] = await Promise.all([
    indicatorMessages.load(locale),
    exportColumnMessages.load(locale),
  ]);
  const lines = series.flatMap((each) => each.points.map((point) => ({ series: each, point })));
  const bare = { unit: false };
  return exportTable<SeriesLine>(
    lines,
    [
      textPart(texts.province, (line) => seriesName(line.series, locale)),
      numberPart(texts.year, ({ point }) => point.year),
      figurePart(
        texts.inUnit(texts.target, unitName(unit, locale)),
        ({ point }) => figureOf(point.target),
        bare,
      ),
      figurePart(
        texts.inUnit(texts.actual, unitName(unit, locale)),
        ({ point }) => figureOf(point.actual),
        bare,
      ),
      figurePart(texts.targetGrowth, ({ point }) => figureOf(point.targetGrowth), bare),
      figurePart(texts.actualGrowth, ({ point }) => figureOf(point.actualGrowth), bare),
      textPart(texts.verdict, ({ point }) => verdictsOf(point, locale)),
      textPart(
        texts.sources,
        ({ point }) =>
          pointSources(point)
            .map(({ id }) => id)
            .join("; ") || null,
      ),
      forSpreadsheets(
        textPart(heads.attainmentId, ({ point }) => point.attainments.map(({ id }) => id).join("; ")),
      ),
    ],
    locale,
  );
}

/** Of all its targets; empty for a year known only through derivation. */
function verdictsOf({ attainments }: SeriesPoint, locale: Locale): string | null {
  const words = attainments.map(({ verdict, provisional }) => verdictText(verdict, provisional, locale));
  return words.length > 0 ? words.join("; ") : null;
}

export function trendPicture(state: TrendState, locale: Locale, width: number): ExportPicture {
  const layout = layoutTrend(state, width, locale);
  return {
    height: layout.height,
    legend: trendLegendItems(state.years, locale),
    drawing: <TrendDrawing state={state} layout={layout} locale={locale} />,
  };
}

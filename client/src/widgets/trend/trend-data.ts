import type { Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import { type IndicatorSeries, mainAttainment } from "../../pages/indicator/series-finding.ts";
import { amountDatum } from "../amount-datum.ts";
import type { WidgetDatum } from "../widget.ts";

/** Each year of each province as a SeriesPoint has it; the comparison that speaks for the year by its id. */
export function trendData(
  series: readonly IndicatorSeries[],
  indicator: string,
  locale: Locale,
): WidgetDatum[] {
  return series.flatMap(({ province, plan, points }) =>
    points.map((point) => {
      const main = mainAttainment(point);
      return {
        province: province.id,
        provinceName: localName(province, locale),
        indicator,
        year: point.year,
        plan,
        target: amountDatum(point.target, locale),
        actual: amountDatum(point.actual, locale),
        targetGrowth: amountDatum(point.targetGrowth, locale),
        actualGrowth: amountDatum(point.actualGrowth, locale),
        milestone: amountDatum(point.milestone, locale),
        verdict: point.verdict,
        provisional: main?.provisional ?? false,
        attainment: (main ?? point.attainments[0])?.id ?? null,
      };
    }),
  );
}

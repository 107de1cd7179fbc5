import type { Locale } from "@doichieu/schema/vocabulary";
import { LegendList } from "../legend/LegendList.tsx";
import type { TrendYear } from "./state.ts";
import { trendLegendItems } from "./trend-legend-items.tsx";

export interface TrendLegendProps {
  /** of all the charts it stands below */
  years: readonly TrendYear[];
  locale: Locale;
}

export function TrendLegend({ years, locale }: TrendLegendProps) {
  return <LegendList items={trendLegendItems(years, locale)} />;
}

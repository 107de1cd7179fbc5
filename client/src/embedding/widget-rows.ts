import type { WidgetName } from "./widget-name.ts";

interface WidgetRows {
  /** where its address does not say */
  usual: number;
  least: number;
  most: number;
}

/** How many rows a widget draws; null: it has none. The widgets themselves hold to it. */
export const widgetRows: Record<WidgetName, WidgetRows | null> = {
  indicator: null,
  scorecard: { usual: 12, least: 1, most: 60 },
  ranking: { usual: 10, least: 1, most: 70 },
  trend: null,
  map: null,
  growth: { usual: 10, least: 1, most: 60 },
  // none: the bar alone
  summary: { usual: 5, least: 0, most: 20 },
};

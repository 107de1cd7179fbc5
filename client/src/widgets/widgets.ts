import type { WidgetName } from "../embedding/widget-name.ts";
import { growthWidget } from "./growth/growth.widget.ts";
import { indicatorWidget } from "./indicator/indicator.widget.ts";
import { mapWidget } from "./map/map.widget.ts";
import { rankingWidget } from "./ranking/ranking.widget.ts";
import { scorecardWidget } from "./scorecard/scorecard.widget.ts";
import { summaryWidget } from "./summary/summary.widget.ts";
import { trendWidget } from "./trend/trend.widget.ts";
import type { Widget } from "./widget.ts";

/** Every widget there is, by the name in its address. */
export const widgets: Readonly<Record<WidgetName, Widget>> = {
  indicator: indicatorWidget,
  scorecard: scorecardWidget,
  ranking: rankingWidget,
  trend: trendWidget,
  map: mapWidget,
  growth: growthWidget,
  summary: summaryWidget,
};

import { LegendList } from "./LegendList.tsx";
import { type MarksLegendState, marksLegendItems } from "./marks-legend-items.tsx";

/** What bars and target marks mean. */
export function MarksLegend(state: MarksLegendState) {
  return <LegendList items={marksLegendItems(state)} />;
}

import { LegendList } from "./LegendList.tsx";
import { type ShareLegendState, shareLegendItems } from "./share-legend-items.tsx";

/** What the cells of a grid mean. */
export function ShareLegend(state: ShareLegendState) {
  return <LegendList items={shareLegendItems(state)} />;
}

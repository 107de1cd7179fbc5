import { LegendList } from "../legend/LegendList.tsx";
import { type DumbbellLegendState, dumbbellLegendItems } from "./dumbbell-legend-items.tsx";

/** What the dots and marks of growth mean. */
export function DumbbellLegend(state: DumbbellLegendState) {
  return (
    <div className="dumbbell-legend">
      <LegendList items={dumbbellLegendItems(state)} />
    </div>
  );
}

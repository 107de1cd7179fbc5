import { tenth } from "../box.ts";
import type { PlacedScale } from "../linear-scale.ts";
import { layoutTargetMark, type TargetMarkLayout } from "../marks/target-mark.layout.ts";
import type { Column } from "./columns.layout.ts";
import { layoutDot, type TrendDot } from "./dot.layout.ts";
import type { TrendState, TrendYear } from "./state.ts";

/** A year's growth, laid out along a horizontal axis: a stem from zero with its dot, and the mark of what was asked. */
export interface GrowthMarks {
  year: number;
  dot: (TrendDot & { stem: { from: number; to: number } }) | null;
  target: TargetMarkLayout | null;
}

export function layoutGrowth(
  { years }: TrendState,
  columns: readonly Column[],
  scale: PlacedScale,
  width: number,
): GrowthMarks[] {
  return columns.map((column, place) => {
    const { year, actualGrowth, targetGrowth } = years[place] as TrendYear;
    const middle = tenth(width - column.x);
    const dot = actualGrowth && layoutDot(actualGrowth, scale, middle);
    const across = column.growthMark;
    return {
      year,
      dot: dot && { ...dot, stem: { from: tenth(scale.place(0)), to: dot.x } },
      target:
        targetGrowth &&
        layoutTargetMark(targetGrowth, scale, { top: tenth(middle - across / 2), height: across }),
    };
  });
}

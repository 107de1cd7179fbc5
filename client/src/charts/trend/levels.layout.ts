import { type Box, tenth } from "../box.ts";
import { markedNumber } from "../figure.ts";
import type { PlacedScale } from "../linear-scale.ts";
import { type ActualBarLayout, layoutActualBar } from "../marks/actual-bar.layout.ts";
import { layoutTargetMark, type TargetMarkLayout } from "../marks/target-mark.layout.ts";
import type { Column } from "./columns.layout.ts";
import { layoutDot, type TrendDot } from "./dot.layout.ts";
import type { TrendState, TrendYear } from "./state.ts";

/** A year's levels, laid out along a horizontal axis; the lane turns them upright. */
export interface LevelMarks {
  year: number;
  bar: ActualBarLayout | null;
  dot: TrendDot | null;
  target: TargetMarkLayout | null;
  /** a short mark on the path of a plan period */
  milestone: Box | null;
}

const MILESTONE = { share: 0.5, thickness: 3 };

export function layoutLevels(
  { years, form }: TrendState,
  columns: readonly Column[],
  scale: PlacedScale,
  width: number,
): LevelMarks[] {
  return columns.map((column, place) => {
    const { year, actual, target, milestone } = years[place] as TrendYear;
    const middle = tenth(width - column.x);
    const room = (across: number) => ({ top: tenth(middle - across / 2), height: across });
    const path = room(column.mark * MILESTONE.share);
    return {
      year,
      bar: actual && form === "bars" ? layoutActualBar(actual, scale, room(column.bar)) : null,
      dot: actual && form === "dots" ? layoutDot(actual, scale, middle) : null,
      target: target && layoutTargetMark(target, scale, room(column.mark)),
      milestone: milestone && {
        x: tenth(scale.place(markedNumber(milestone)) - MILESTONE.thickness / 2),
        y: path.top,
        width: MILESTONE.thickness,
        height: tenth(path.height),
      },
    };
  });
}

import { type Box, tenth } from "../box.ts";
import type { TargetMarkLayout } from "../marks/target-mark.layout.ts";
import { dotBox } from "./dot.layout.ts";
import type { GrowthMarks } from "./growth.layout.ts";
import type { LevelMarks } from "./levels.layout.ts";

/** What a year draws in a lane, as the lane shows it: boxes that no number may cover. */
export interface DrawnBoxes {
  actual: Box[];
  target: Box[];
}

interface Lane {
  bottom: number;
  /** px of the whole drawing */
  width: number;
}

/** px that a plan's arrow points beyond its mark */
const ARROW = 9;

export function levelBoxes({ bar, dot, target, milestone }: LevelMarks, lane: Lane): DrawnBoxes {
  const bars = bar ? [bar.bar, bar.thin, bar.fade] : [];
  const path = milestone ? [milestone] : [];
  return uprightBoxes({ actual: [...bars, dot && dotBox(dot), ...path], target: targetBoxes(target) }, lane);
}

export function growthBoxes({ dot, target }: GrowthMarks, lane: Lane): DrawnBoxes {
  const stem = dot && {
    x: Math.min(dot.stem.from, dot.stem.to),
    y: dot.y - 1,
    width: Math.abs(dot.stem.to - dot.stem.from),
    height: 2,
  };
  return uprightBoxes({ actual: [dot && dotBox(dot), stem], target: targetBoxes(target) }, lane);
}

function targetBoxes(target: TargetMarkLayout | null): (Box | null)[] {
  if (!target) return [];
  const { body, arrow } = target;
  const tip = arrow && {
    x: arrow.pointsTo === 1 ? body.x + body.width : body.x - ARROW,
    y: body.y,
    width: ARROW,
    height: ARROW,
  };
  return [body, tip];
}

/** What lay along a horizontal axis stands upright. */
function uprightBoxes(
  { actual, target }: Record<keyof DrawnBoxes, (Box | null)[]>,
  { bottom, width }: Lane,
): DrawnBoxes {
  const upright = (boxes: (Box | null)[]) =>
    boxes
      .filter((box) => box !== null)
      .map((box) => ({
        x: tenth(width - box.y - box.height),
        y: tenth(bottom - box.x - box.width),
        width: box.height,
        height: box.width,
      }));
  return { actual: upright(actual), target: upright(target) };
}

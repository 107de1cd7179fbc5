import { isDerived } from "@doichieu/schema/vocabulary";
import { type Box, boxBetween, tenth } from "../box.ts";
import { type FigureParts, intervalOf, markedNumber } from "../figure.ts";
import type { PlacedScale } from "../linear-scale.ts";

export interface TargetMarkLayout {
  /** a narrow tick for one number, as wide as the interval for a range */
  body: Box;
  dotted: boolean;
  /** start of the arrow of an open bound */
  arrow: { x: number; y: number; pointsTo: 1 | -1 } | null;
  /** hollow dot: the number itself does not count */
  dot: { x: number; y: number } | null;
  /** centre of the ≈ above the mark */
  about: { x: number; y: number } | null;
  /** "nearly": the stretch from 95 % of the number up to it */
  reach: { from: number; to: number; y: number } | null;
}

export interface MarkRoom {
  top: number;
  height: number;
}

const TICK_WIDTH = 5;
/** a range narrower than this is drawn so wide, to stay a box */
const NARROWEST_BOX = 4;
/** height that the ≈ takes from the mark's top */
const ABOUT_HEIGHT = 7;
const DOT_RADIUS = 3;

const upward = new Set(["MORE_THAN", "AT_LEAST"]);
const downward = new Set(["LESS_THAN", "AT_MOST"]);
const strict = new Set(["MORE_THAN", "LESS_THAN"]);

/** The mark of a plan: hollow, so that it is told from the bar by shape alone. */
export function layoutTargetMark(target: FigureParts, scale: PlacedScale, room: MarkRoom): TargetMarkLayout {
  const { low, high } = intervalOf(target);
  const { bound } = target;
  const isOneSided = upward.has(bound) || downward.has(bound);
  const isBox =
    !isOneSided && bound !== "NEARLY" && low !== high && Number.isFinite(low) && Number.isFinite(high);
  const isAbout = bound === "ABOUT" || bound === "NEARLY";
  const top = isAbout ? room.top + ABOUT_HEIGHT : room.top;
  const bottom = room.top + room.height - (strict.has(bound) ? DOT_RADIUS : 0);
  const center = tenth(scale.place(markedNumber(target)));
  const pointsTo = upward.has(bound) === (scale.growth === 1) ? 1 : -1;
  const body = isBox
    ? rangeBox(scale.place(low), scale.place(high), top, bottom - top)
    : { x: tenth(center - TICK_WIDTH / 2), y: top, width: TICK_WIDTH, height: bottom - top };
  return {
    body,
    dotted: isDerived(target),
    arrow: isOneSided ? { x: center + (pointsTo * TICK_WIDTH) / 2, y: top + 1.5, pointsTo } : null,
    dot: strict.has(bound) ? { x: center, y: bottom } : null,
    about: isAbout ? { x: center, y: room.top + 2.5 } : null,
    reach:
      bound === "NEARLY" && Number.isFinite(low)
        ? { from: tenth(scale.place(low)), to: center - (scale.growth * TICK_WIDTH) / 2, y: bottom - 1.5 }
        : null,
  };
}

function rangeBox(from: number, to: number, y: number, height: number): Box {
  const box = boxBetween(from, to, y, height);
  if (box.width >= NARROWEST_BOX) return box;
  return { ...box, x: tenth(box.x - (NARROWEST_BOX - box.width) / 2), width: NARROWEST_BOX };
}

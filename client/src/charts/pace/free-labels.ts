import { tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";

export interface PaceLabel {
  /** px of the text's middle and of its baseline */
  x: number;
  y: number;
  text: string;
  look: "actual" | "target" | "milestone";
}

/** A number at the middle of the mark it belongs to. */
export interface WantedLabel extends PaceLabel {
  /** rather above its mark than below */
  isAbove: boolean;
}

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SIZES = { actual: 12, target: 12, milestone: 11 };
/** px between a mark's middle and the label's nearer edge */
const CLEAR = 8;
const ASCENT = 10;
const GAP = 4;
/** px around a mark's middle that no other mark's label may stand on */
const MARK = 5;

/** Labels that find room, above their mark or below it; those that come first go first. */
export function freeLabels(
  wanted: readonly WantedLabel[],
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  marks: readonly { x: number; y: number }[],
): PaceLabel[] {
  const taken: Room[] = marks.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  return wanted.flatMap(({ isAbove, ...label }) => {
    const half = textWidth(label.text, { size: SIZES[label.look], weight: 600 }) / 2;
    const x = Math.min(right - half, Math.max(left + half, label.x));
    for (const y of sidesOf(label.y, isAbove)) {
      const room = { left: x - half, right: x + half, top: y - ASCENT, bottom: y + 2 };
      if (room.top < top || room.bottom > bottom || taken.some((other) => overlap(room, other))) continue;
      taken.push(room);
      return [{ ...label, x: tenth(x), y: tenth(y) }];
    }
    return [];
  });
}

/** Baselines to try. */
function sidesOf(middle: number, isAbove: boolean): number[] {
  const sides = [middle - CLEAR, middle + CLEAR + ASCENT];
  return isAbove ? sides : sides.reverse();
}

function overlap(a: Room, b: Room): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;
}

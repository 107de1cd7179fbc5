import { type Box, tenth } from "../box.ts";
import { type TextStyle, textWidth } from "../text-width/text-width.ts";

/** One way to print a label. */
export interface LabelChoice {
  /** px of the middle, or of the end the text starts or stops at */
  x: number;
  /** px of the last line's foot */
  bottom: number;
  anchor: "start" | "middle" | "end";
  lines: readonly string[];
  size: number;
  /** one line that runs upwards from its foot, where columns stand too close for numbers side by side */
  isTurned?: boolean;
}

export interface WantedLabel {
  weight: TextStyle["weight"];
  /** the best first */
  choices: readonly LabelChoice[];
}

export const LINE_HEIGHT = 1.2;
/** px that a label keeps from the next one, and from what is drawn above and below it */
const GAP = { x: 2, y: 3 };

export function labelBox(choice: LabelChoice, weight: TextStyle["weight"]): Box {
  const { x, bottom, anchor, lines, size, isTurned = false } = choice;
  const length = Math.max(0, ...lines.map((line) => textWidth(line, { size, weight })));
  const across = lines.length * size * LINE_HEIGHT;
  const [width, height] = isTurned ? [across, length] : [length, across];
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: tenth(left), y: tenth(bottom - height), width: tenth(width), height: tenth(height) };
}

/**
 * Each label where it hides nothing: not what is drawn, not a label before it. Those that find no place are left out
 * (null); the table has every figure. The most important come first.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  drawn: readonly Box[],
  bounds: Box,
): (LabelChoice | null)[] {
  const taken: Box[] = [];
  return wanted.map(({ weight, choices }) => {
    const free = choices.find((choice) => {
      const box = labelBox(choice, weight);
      const isClear = (gapY: number) => (other: Box) => !overlaps(box, other, gapY);
      return isInside(box, bounds) && drawn.every(isClear(GAP.y)) && taken.every(isClear(0));
    });
    if (free) taken.push(labelBox(free, weight));
    return free ?? null;
  });
}

function overlaps(a: Box, b: Box, gapY: number): boolean {
  const apartX = a.x + a.width + GAP.x <= b.x || b.x + b.width + GAP.x <= a.x;
  const apartY = a.y + a.height + gapY <= b.y || b.y + b.height + gapY <= a.y;
  return !(apartX || apartY);
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** A text on one line, then on two of about one length: "≈ trên" / "25.210", "43.877–" / "44.276". */
export function lineBreaks(text: string): string[][] {
  // the sign of a derived figure stays with what it speaks of; a range may break after its dash
  const parts = text.replace("≈ ", "≈\u00a0").split(/(?<= |–)/);
  const splits = parts.slice(1).map((_, place) => {
    const [first, second] = [parts.slice(0, place + 1).join(""), parts.slice(place + 1).join("")];
    return [first.trim(), second.trim()].map((line) => line.replace("\u00a0", " "));
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  const [best] = splits.sort((a, b) => longest(a) - longest(b));
  return best ? [[text], best] : [[text]];
}

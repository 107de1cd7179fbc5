import { type Box, tenth } from "../box.ts";
import { textWidth } from "../text-width/text-width.ts";
import type { Column } from "./columns.layout.ts";
import type { DrawnBoxes } from "./drawn-boxes.ts";
import { type LabelChoice, LINE_HEIGHT, lineBreaks } from "./place-labels.ts";

/** How the numbers of a lane are set: all of one size, all side by side or all turned. */
export interface LabelStyle {
  /** px of the letters */
  actual: number;
  target: number;
  isTurned: boolean;
}

const lying: readonly LabelStyle[] = [
  { actual: 12.5, target: 11.5, isTurned: false },
  { actual: 11, target: 10.5, isTurned: false },
  { actual: 10, target: 9.5, isTurned: false },
];
const turned: readonly LabelStyle[] = [
  { actual: 11, target: 10.5, isTurned: true },
  { actual: 10, target: 9.5, isTurned: true },
];
/** px of a column from which its number has room to lie */
const ROOMY = 48;

/** The ways to set a lane's numbers, the best first. */
export function labelStyles({ pitch }: Column): readonly LabelStyle[] {
  return pitch < ROOMY ? [...lying, ...turned] : lying;
}

const MISSING_SIZES = [11, 10];
/** px between a mark and its number */
const GAP = 6;
/** px for the dotted line under a derived figure */
const UNDERLINE = 4;
/** px for a result's own number below a plan's */
const RESULT = 18;
/** px above the foot of a lane */
const MISSING_FOOT = 7;

export interface ActualLabel {
  text: string;
  /** hangs from zero: its number stands below it */
  isBelowZero: boolean;
  isDerived: boolean;
}

/** At the end of the bar; else beyond all that the year draws. */
export function actualChoices(
  { text, isBelowZero, isDerived }: ActualLabel,
  { x }: Column,
  { actual, target }: DrawnBoxes,
  style: LabelStyle,
): LabelChoice[] {
  const room = GAP + (isDerived && !style.isTurned ? UNDERLINE : 0);
  return variants(text, style.actual, style.isTurned).flatMap((variant) => {
    const { height } = variant;
    return [actual, [...actual, ...target]].map((boxes) => {
      const bottom = isBelowZero ? lowest(boxes) + GAP + height - 2 : highest(boxes) - room;
      return { ...variant, x, anchor: "middle" as const, bottom: tenth(bottom) };
    });
  });
}

export interface TargetLabel {
  text: string;
  /** stands in front of the number where that is not at its mark: "KH" */
  plan: string;
  /** px across of the mark */
  mark: number;
}

/** Above the mark or, without a result, below it; else beside it or over the result's number, and then by name. */
export function targetChoices(
  { text, plan, mark }: TargetLabel,
  { x, pitch }: Column,
  { actual, target }: DrawnBoxes,
  { target: letters, isTurned }: LabelStyle,
): LabelChoice[] {
  const isAlone = actual.length === 0;
  // beside a result's number, a turned one more would be read as its own
  if (isTurned && !isAlone) return [];
  const middle = target[0] ? target[0].y + target[0].height / 2 : 0;
  const above = tenth(highest(target) - GAP);
  return variants(text, letters, isTurned).flatMap((variant): LabelChoice[] => {
    const { lines, size, height } = variant;
    const over = { ...variant, x, anchor: "middle" as const };
    const below = isAlone ? [{ ...over, bottom: tenth(lowest(target) + GAP + height - 2) }] : [];
    const choices = [{ ...over, bottom: above }, ...below];
    if (isTurned) return choices;
    const named = [`${plan} ${lines[0]}`, ...lines.slice(1)];
    const width = Math.max(...named.map((line) => textWidth(line, { size })));
    const beside = { size, lines: named, bottom: tenth(middle + height / 2 + 1) };
    // between this mark and the next, never under another year's
    const isBeside = width <= pitch - mark - 2 * GAP;
    const isOver = width <= pitch;
    return [
      ...choices,
      ...(isBeside ? [{ ...beside, anchor: "start" as const, x: tenth(x + mark / 2 + GAP) }] : []),
      ...(isBeside ? [{ ...beside, anchor: "end" as const, x: tenth(x - mark / 2 - GAP) }] : []),
      ...(isOver
        ? [{ ...over, lines: named, bottom: tenth(highest([...actual, ...target]) - GAP - RESULT) }]
        : []),
    ];
  });
}

/** A reason at the foot of the column, its words below one another; a dash where not even a word has room. */
export function missingChoices(text: string, { x, pitch }: Column, foot: number): LabelChoice[] {
  const place = { x, anchor: "middle" as const, bottom: foot - MISSING_FOOT };
  const choices = MISSING_SIZES.flatMap((size) => {
    const lines = wrapped(text.split(" "), size, pitch - 4);
    return lines ? [{ ...place, lines, size }] : [];
  });
  return [...choices, { ...place, lines: ["–"], size: MISSING_SIZES[0] ?? 0 }];
}

const highest = (boxes: readonly Box[]) => Math.min(...boxes.map((box) => box.y));
const lowest = (boxes: readonly Box[]) => Math.max(...boxes.map((box) => box.y + box.height));

interface Variant extends Pick<LabelChoice, "lines" | "size" | "isTurned"> {
  /** px that it stands high */
  height: number;
}

/** On one line and on two; turned, on one. */
function variants(text: string, size: number, isTurned: boolean): Variant[] {
  if (isTurned) return [{ lines: [text], size, isTurned, height: textWidth(text, { size, weight: 600 }) }];
  return lineBreaks(text).map((lines) => ({ lines, size, height: lines.length * size * LINE_HEIGHT }));
}

/** Words on as few lines as the width allows, of about one length; null where one word is wider. */
function wrapped(words: readonly string[], size: number, width: number): string[] | null {
  const widthOf = (line: string) => textWidth(line, { size, figures: false });
  const widest = Math.max(...words.map(widthOf));
  if (widest > width) return null;
  const fewest = linesWithin(words, width, widthOf).length;
  // narrower and narrower, until one line more would be needed
  const widths = words.flatMap((_, place) => [
    widthOf(words.slice(0, place + 1).join(" ")),
    widthOf(words.slice(place).join(" ")),
  ]);
  const narrow = [widest, ...widths].filter((each) => each >= widest && each <= width).sort((a, b) => a - b);
  const balanced = narrow.find((each) => linesWithin(words, each, widthOf).length === fewest);
  return linesWithin(words, balanced ?? width, widthOf);
}

function linesWithin(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOf(line) <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

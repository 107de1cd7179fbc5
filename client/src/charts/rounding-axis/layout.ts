import { type Locale, numberText } from "@doichieu/schema/vocabulary";
import { ticks as roundValues } from "d3-array";
import { type Box, boxBetween, tenth } from "../box.ts";
import { linearPlace } from "../linear-scale.ts";
import { textWidth } from "../text-width/text-width.ts";
import { type RoundedNumber, type RoundingState, roundingOutcome } from "./state.ts";

interface RoundingLabel {
  x: number;
  text: string;
  look: "actual" | "target" | "end";
}

export interface RoundedMark {
  /** what the rounding leaves open; null where that is narrower than the mark itself */
  box: Box | null;
  /** x of the number itself */
  x: number;
  derived: boolean;
}

export interface RoundingLayout {
  width: number;
  height: number;
  target: RoundedMark;
  actual: RoundedMark;
  labels: RoundingLabel[];
  /** from the target towards the actual, over the ground that no rounding can take */
  arrow: { from: number; to: number; y: number } | null;
  /** where both could be: there the figures do not decide */
  shared: Box | null;
  /** middle of the sentence about what lies between */
  between: { x: number; y: number };
  axis: { y: number; ticks: { x: number; text: string }[]; isCut: boolean };
}

const ROW = { top: 30, height: 22 };
/** px from the top to the axis, and what the sentence takes where it has to stand above it */
const AXIS_Y = 66;
const SENTENCE = 12;
const AXIS_HEIGHT = 24;
/** px between two ticks */
const TICK_ROOM = 110;
/** share of the span left free at either side */
const MARGIN = 0.28;
/** px; a narrower interval is no box beside a dot of this width */
const DOT = 12;
const LABEL_GAP = 10;
const labelSizes = { actual: 12.5, target: 12.5, end: 11 };

export function layoutRounding(
  state: RoundingState,
  width: number,
  locale: Locale,
  betweenText: string,
): RoundingLayout {
  const { target, actual } = state;
  const low = Math.min(target.low, actual.low);
  const high = Math.max(target.high, actual.high);
  const margin = (high - low || Math.abs(high) || 1) * MARGIN;
  const domain = [low - margin, high + margin] as const;
  const x = linearPlace(domain, [20, width - 20]);
  const ticks = roundValues(...domain, Math.max(2, width / TICK_ROOM));
  const decimals = Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
  const marks = { target: layoutMark(target, x, 0), actual: layoutMark(actual, x, DOT) };
  const { overlaps } = roundingOutcome(state);
  const arrow = overlaps ? null : arrowBetween(state, x, marks.actual.box !== null);
  const shared = overlaps
    ? boxBetween(
        x(Math.max(target.low, actual.low)),
        x(Math.min(target.high, actual.high)),
        ROW.top - 4,
        ROW.height + 8,
      )
    : null;
  const middle = arrow ? (arrow.from + arrow.to) / 2 : shared ? shared.x + shared.width / 2 : width / 2;
  const half = textWidth(betweenText, { size: 11, figures: false }) / 2;
  const fitsOverArrow = arrow !== null && Math.abs(arrow.to - arrow.from) > 2 * half;
  const axisY = AXIS_Y + (fitsOverArrow ? 0 : SENTENCE);
  return {
    width,
    height: axisY + AXIS_HEIGHT,
    ...marks,
    labels: layoutLabels(state, x, locale, width),
    arrow,
    shared,
    between: {
      x: tenth(Math.min(width - half, Math.max(half, middle))),
      y: fitsOverArrow ? ROW.top + 4 : AXIS_Y + 3,
    },
    axis: {
      y: axisY,
      ticks: ticks.map((tick) => ({ x: tenth(x(tick)), text: numberText(tick, decimals, locale) })),
      isCut: low - margin > 0 || high + margin < 0,
    },
  };
}

type Place = (number: number) => number;

function layoutMark({ low, high, value, derived }: RoundedNumber, x: Place, narrowest: number): RoundedMark {
  const box = boxBetween(x(low), x(high), ROW.top, ROW.height);
  return { box: box.width > narrowest ? box : null, x: tenth(x(value)), derived };
}

function arrowBetween({ target, actual }: RoundingState, x: Place, hasBox: boolean): RoundingLayout["arrow"] {
  const isAbove = actual.low > target.high;
  const side = isAbove ? 1 : -1;
  const from = x(isAbove ? target.high : target.low) + side * 8;
  const to = x(isAbove ? actual.low : actual.high) - side * (hasBox ? 4 : DOT - 1);
  const room = (to - from) * side;
  return room < 8 ? null : { from: tenth(from), to: tenth(to), y: ROW.top + ROW.height / 2 };
}

/** The numbers first, then the ends of their intervals as far as there is room. */
function layoutLabels(
  { target, actual }: RoundingState,
  x: Place,
  locale: Locale,
  width: number,
): RoundingLabel[] {
  const print = (number: number, { decimals, derived }: RoundedNumber) =>
    `${derived ? "≈ " : ""}${numberText(number, decimals, locale)}`;
  const end = (number: number, { decimals }: RoundedNumber): RoundingLabel => ({
    x: x(number),
    text: numberText(number, decimals, locale),
    look: "end",
  });
  const wanted: RoundingLabel[] = [
    { x: x(actual.value), text: print(actual.value, actual), look: "actual" },
    { x: x(target.value), text: print(target.value, target), look: "target" },
    ...[target, actual].flatMap((number) =>
      number.low === number.high ? [] : [end(number.low, number), end(number.high, number)],
    ),
  ];
  const placed: (RoundingLabel & { half: number })[] = [];
  for (const label of wanted) {
    const half = textWidth(label.text, { size: labelSizes[label.look], weight: 600 }) / 2;
    const at = Math.min(width - half, Math.max(half, label.x));
    const isFree = placed.every((other) => Math.abs(other.x - at) >= other.half + half + LABEL_GAP);
    if (isFree) placed.push({ ...label, x: tenth(at), half });
  }
  return placed.map(({ x: at, text, look }) => ({ x: at, text, look }));
}

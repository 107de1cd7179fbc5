import type { Direction } from "@doichieu/schema/vocabulary";
import type { IndicatorRules } from "../../../server/src/engine/index.ts";
import { spanOf, type Words } from "./known.ts";
import { above, type Span, same } from "./span.ts";

/** What has to be reached (M2): up to an end, down to an end, or into a span. */
export interface Goal {
  way: "UP" | "DOWN" | "INTO";
  /** the end that has to be reached; for INTO the span's own are used */
  end: number;
  /** the end itself does not count */
  strict: boolean;
  /** beyond this it is exceeded; null: never claimed */
  exceedBeyond: number | null;
  into: Span;
  /** INTO a point: what counts as hitting it */
  hit: Span;
}

export function judgedDirection(direction: Direction, bound: Words["bound"]): Direction {
  if (direction === "HIGHER" && (bound === "AT_MOST" || bound === "LESS_THAN")) return "LOWER";
  if (direction === "LOWER" && (bound === "AT_LEAST" || bound === "MORE_THAN")) return "HIGHER";
  return direction;
}

export const thresholdOf = (rules: IndicatorRules): number => rules.nearlyMetThreshold ?? 0.05;

/** `tolerance`: how far beside a point still hits it where neither side is better. */
export function goalOf(
  rules: IndicatorRules,
  words: Words,
  tolerance = thresholdOf(rules) * Math.abs(words.value),
): Goal {
  const { bound, value } = words;
  const into = spanOf(words);
  const isPoint = bound === "EXACT" || bound === "ABOUT";
  const hit = isPoint
    ? { low: value - tolerance, high: value + tolerance, lowOpen: false, highOpen: false }
    : into;
  const base = { into, hit, strict: bound === "MORE_THAN" || bound === "LESS_THAN" };
  const direction = judgedDirection(rules.direction, bound);
  if (direction === "NEUTRAL") return { ...base, way: "INTO", end: value, exceedBeyond: null };
  const high = words.high ?? value;
  if (direction === "HIGHER") {
    const exceedBeyond = base.strict ? null : bound === "RANGE" ? high : value;
    return { ...base, way: "UP", end: value, exceedBeyond };
  }
  const end = bound === "RANGE" ? high : value;
  return { ...base, way: "DOWN", end, exceedBeyond: base.strict ? null : value };
}

const liesAbove = (x: Span, end: number, strict: boolean): boolean =>
  above(x.low, end) || (same(x.low, end) && (!strict || x.lowOpen));
const liesBelow = (x: Span, end: number, strict: boolean): boolean =>
  above(end, x.high) || (same(x.high, end) && (!strict || x.highOpen));
const reachesAbove = (x: Span, end: number, strict: boolean): boolean => !liesBelow(x, end, !strict);
const reachesBelow = (x: Span, end: number, strict: boolean): boolean => !liesAbove(x, end, !strict);

export function wholeMeets(goal: Goal, x: Span): boolean {
  if (goal.way === "UP") return liesAbove(x, goal.end, goal.strict);
  if (goal.way === "DOWN") return liesBelow(x, goal.end, goal.strict);
  return liesAbove(x, goal.hit.low, goal.hit.lowOpen) && liesBelow(x, goal.hit.high, goal.hit.highOpen);
}

export function partMeets(goal: Goal, x: Span): boolean {
  if (goal.way === "UP") return reachesAbove(x, goal.end, goal.strict);
  if (goal.way === "DOWN") return reachesBelow(x, goal.end, goal.strict);
  return reachesAbove(x, goal.hit.low, goal.hit.lowOpen) && reachesBelow(x, goal.hit.high, goal.hit.highOpen);
}

export function wholeExceeds(goal: Goal, x: Span): boolean {
  if (goal.exceedBeyond === null) return false;
  if (goal.way === "UP") return liesAbove(x, goal.exceedBeyond, true);
  return liesBelow(x, goal.exceedBeyond, true);
}

/** How far x may be on the wrong side (M5); 0: it is not. */
export function distance(goal: Goal, x: Span): number {
  if (goal.way === "UP") return above(goal.end, x.low) ? goal.end - x.low : 0;
  if (goal.way === "DOWN") return above(x.high, goal.end) ? x.high - goal.end : 0;
  const below = above(goal.into.low, x.low) ? goal.into.low - x.low : 0;
  const over = above(x.high, goal.into.high) ? x.high - goal.into.high : 0;
  return Math.max(below, over);
}

/** The end of the target that x is held against. */
export function endFor(goal: Goal, x: number): number {
  if (goal.way !== "INTO") return goal.end;
  if (above(goal.into.low, x)) return goal.into.low;
  if (above(x, goal.into.high)) return goal.into.high;
  return x;
}

export const exactly = (value: number): Words => ({ bound: "EXACT", value, high: null });
export const asWords = (span: Span): Words =>
  same(span.low, span.high) ? exactly(span.low) : { bound: "RANGE", value: span.low, high: span.high };

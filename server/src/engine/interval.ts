import { areClose, compareNumbers } from "./numbers.ts";

/** A set of possible values (M1). Infinite ends are open. A point has equal, closed ends. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const EVERYTHING: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function interval(low: number, high: number, lowOpen = false, highOpen = false): Interval {
  return {
    low,
    high,
    lowOpen: lowOpen || low === -Infinity,
    highOpen: highOpen || high === Infinity,
  };
}

export function isPoint(x: Interval): boolean {
  return !(x.lowOpen || x.highOpen) && areClose(x.low, x.high);
}

/** null when nothing is left. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  const order = compareNumbers(low, high);
  if (order > 0 || (order === 0 && (lowOpen || highOpen))) return null;
  return interval(low, high, lowOpen, highOpen);
}

function negate(x: Interval): Interval {
  return interval(0 - x.high, 0 - x.low, x.highOpen, x.lowOpen);
}

export function add(a: Interval, b: Interval): Interval {
  return interval(
    sumOf(a.low, b.low),
    sumOf(a.high, b.high),
    a.lowOpen || b.lowOpen,
    a.highOpen || b.highOpen,
  );
}

/** Equal numbers leave nothing between them (M1): 99.8 ÷ 99.8 − 1 is 0, not −1.4e-14. */
function sumOf(a: number, b: number): number {
  return areClose(a, -b) && Number.isFinite(a) ? 0 : a + b;
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** One end of a product. 0 × ∞ is 0 here: an end at infinity is never reached, however large the other factor grows. */
function productOf(a: number, aOpen: boolean, b: number, bOpen: boolean): Interval {
  const value = a === 0 || b === 0 ? 0 : a * b;
  const closedZero = (a === 0 && !aOpen) || (b === 0 && !bOpen);
  const open = closedZero ? false : aOpen || bOpen;
  return { low: value, high: value, lowOpen: open, highOpen: open };
}

/** The smallest that holds both; an end that one of them reaches is reached. */
function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low !== low || a.lowOpen) && (b.low !== low || b.lowOpen),
    highOpen: (a.high !== high || a.highOpen) && (b.high !== high || b.highOpen),
  };
}

export function multiply(a: Interval, b: Interval): Interval {
  const { low, high, lowOpen, highOpen } = hull(
    hull(productOf(a.low, a.lowOpen, b.low, b.lowOpen), productOf(a.low, a.lowOpen, b.high, b.highOpen)),
    hull(productOf(a.high, a.highOpen, b.low, b.lowOpen), productOf(a.high, a.highOpen, b.high, b.highOpen)),
  );
  return interval(low, high, lowOpen, highOpen);
}

export function scale(x: Interval, factor: number): Interval {
  return multiply(x, point(factor));
}

/** Is every possible value above zero? */
export function isPositive(x: Interval): boolean {
  return x.low > 0 || (x.low === 0 && x.lowOpen);
}

/** Is every possible value below zero? */
function isNegative(x: Interval): boolean {
  return isPositive(negate(x));
}

/** A divisor that may be anything from zero on divides for all of it but zero itself; null: it is nothing else, or less. */
export function aboveZero(x: Interval): Interval | null {
  return x.low < 0 ? null : intersect(x, interval(0, Infinity, true));
}

/** `divisor` must be positive or negative throughout. */
export function divide(dividend: Interval, divisor: Interval): Interval {
  if (!(isPositive(divisor) || isNegative(divisor))) {
    throw new RangeError("invariant: the divisor must not reach zero");
  }
  const sign = isPositive(divisor) ? 1 : -1;
  // 1 ÷ an open end at zero is unbounded towards the divisor's own sign
  const over = (value: number) => (value === 0 ? sign * Infinity : 1 / value);
  const reciprocal = interval(over(divisor.high), over(divisor.low), divisor.highOpen, divisor.lowOpen);
  return multiply(dividend, reciprocal);
}

/** Does any value of one lie in the other? Touching ends count only where `touching` says so. */
export function overlap(a: Interval, b: Interval, touching = false): boolean {
  if (!touching) return intersect(a, b) !== null;
  return compareNumbers(a.low, b.high) <= 0 && compareNumbers(b.low, a.high) <= 0;
}

/** Same ends, openness apart. */
export function hasSameEnds(a: Interval, b: Interval): boolean {
  return areClose(a.low, b.low) && areClose(a.high, b.high);
}

export function widen(x: Interval, by: number): Interval {
  return by === 0 ? x : interval(x.low - by, x.high + by, x.lowOpen, x.highOpen);
}

/** A stretch of numbers, infinite where an end is unknown (M1). */
export interface Span {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

export const everything: Span = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

export const point = (value: number): Span => ({ low: value, high: value, lowOpen: false, highOpen: false });

/** Numbers closer than 1e-9 of their size are equal. */
export const same = (a: number, b: number): boolean =>
  a === b ||
  (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
export const above = (a: number, b: number): boolean => a > b && !same(a, b);

export const isPoint = (span: Span): boolean =>
  !(span.lowOpen || span.highOpen) && Number.isFinite(span.low) && same(span.low, span.high);

export const isEmpty = (span: Span): boolean =>
  above(span.low, span.high) || (same(span.low, span.high) && (span.lowOpen || span.highOpen));

export function overlap(a: Span, b: Span): Span {
  const lowFrom = above(a.low, b.low) ? [a] : above(b.low, a.low) ? [b] : [a, b];
  const highFrom = above(b.high, a.high) ? [a] : above(a.high, b.high) ? [b] : [a, b];
  return {
    low: Math.max(a.low, b.low),
    high: Math.min(a.high, b.high),
    lowOpen: lowFrom.some((span) => span.lowOpen),
    highOpen: highFrom.some((span) => span.highOpen),
  };
}

interface Corner {
  value: number;
  open: boolean;
}

const corners = (span: Span): [Corner, Corner] => [
  { value: span.low, open: span.lowOpen },
  { value: span.high, open: span.highOpen },
];

/** The smallest span that holds these corners; a corner that is reached once is reached. */
function around(all: Corner[]): Span {
  const low = Math.min(...all.map(({ value }) => value));
  const high = Math.max(...all.map(({ value }) => value));
  const reached = (end: number) => all.some(({ value, open }) => value === end && !open);
  return { low, high, lowOpen: !reached(low), highOpen: !reached(high) };
}

const minus = (a: Span): Span => ({
  low: -a.high,
  high: -a.low,
  lowOpen: a.highOpen,
  highOpen: a.lowOpen,
});

export const add = (a: Span, b: Span): Span => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

export const subtract = (a: Span, b: Span): Span => {
  const result = add(a, minus(b));
  // 110 − 100 × 1.1 is nothing, not 1e-14
  if (isPoint(a) && isPoint(b) && same(a.low, b.low)) return point(0);
  return result;
};

export function multiply(a: Span, b: Span): Span {
  const products = corners(a).flatMap((x) =>
    corners(b).map((y) => {
      const aZeroIsReached = (x.value === 0 && !x.open) || (y.value === 0 && !y.open);
      const value = x.value === 0 || y.value === 0 ? 0 : x.value * y.value;
      return { value, open: aZeroIsReached ? false : x.open || y.open };
    }),
  );
  return around(products);
}

/** Division by what is above zero; a divisor that may be zero counts for all of it but zero. */
export function divide(a: Span, b: Span): Span | null {
  if (b.low < 0 || b.high <= 0) return null;
  const inverse: Span = {
    low: 1 / b.high,
    high: b.low === 0 ? Infinity : 1 / b.low,
    lowOpen: b.highOpen || b.high === Infinity,
    highOpen: b.lowOpen || b.low === 0,
  };
  return multiply(a, inverse);
}

export const times = (a: Span, factor: number): Span => multiply(a, point(factor));

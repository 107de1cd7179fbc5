import { nice, ticks } from "d3-array";

/** What a row of bars is drawn on: linear, zero always inside. */
export interface LinearScale {
  domain: readonly [number, number];
  /** lower is better: zero at the right, so that right of the mark is good everywhere */
  reversed: boolean;
}

export interface PlacedScale {
  /** px of a value; values outside the domain stop at its edge */
  place: (value: number) => number;
  left: number;
  right: number;
  /** +1 where values grow to the right, −1 on a reversed scale */
  growth: 1 | -1;
}

/** px of a value: the domain's ends stand at the range's ends; a domain without width stands in its middle. */
export function linearPlace(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  if (end === start) return () => (from + to) / 2;
  return (value) => from + ((value - start) / (end - start)) * (to - from);
}

/** The domain widened to round ends, and the round values in it. */
export function niceScale(low: number, high: number, count: number) {
  const [start, end] = nice(low, high, count);
  return { domain: [start, end] as const, ticks: ticks(start, end, count) };
}

export function placeScale({ domain, reversed }: LinearScale, width: number, padding: number): PlacedScale {
  const left = padding;
  const right = width - padding;
  const place = linearPlace(domain, reversed ? [right, left] : [left, right]);
  const [low, high] = domain;
  return {
    place: (value) => place(Math.min(Math.max(value, low), high)),
    left,
    right,
    growth: reversed ? -1 : 1,
  };
}

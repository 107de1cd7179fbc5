import { scaleLinear } from "d3-scale";

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

export function placeScale({ domain, reversed }: LinearScale, width: number, padding: number): PlacedScale {
  const left = padding;
  const right = width - padding;
  const place = scaleLinear(domain, reversed ? [right, left] : [left, right]).clamp(true);
  return { place, left, right, growth: reversed ? -1 : 1 };
}

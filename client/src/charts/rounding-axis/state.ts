/** A number and what it may stand for: ± half a unit of its last decimal, carried through the derivation (M9). */
export interface RoundedNumber {
  value: number;
  low: number;
  high: number;
  /** decimals to print */
  decimals: number;
  derived: boolean;
}

export interface RoundingState {
  target: RoundedNumber;
  actual: RoundedNumber;
}

export interface RoundingOutcome {
  /** false: whatever the rounding hid, the order of the two stays */
  overlaps: boolean;
  /** how far apart the two at least are; how far they reach into one another where they overlap */
  distance: number;
}

/** Whether rounding could turn the comparison round. */
export function roundingOutcome({ target, actual }: RoundingState): RoundingOutcome {
  const apart = Math.max(actual.low - target.high, target.low - actual.high);
  return { overlaps: apart <= 0, distance: Math.abs(apart) };
}

import type { Bound, Direction, Verdict } from "@doichieu/schema/vocabulary";
import type { Figure } from "./figure.ts";
import { type Interval, intersect, interval, isPoint } from "./interval.ts";
import { areClose, compareNumbers } from "./numbers.ts";

/** A shortfall of at most this share of the target is NEARLY_MET, unless the indicator says otherwise (M3). */
export const NEARLY_MET_THRESHOLD = 0.05;

/** A target as it is judged: the interval set, and the words it was set with. */
export interface Aim {
  interval: Interval;
  bound: Bound;
  direction: Direction;
}

/** What a figure asks for; a bound that comes from derivation is uncertainty, never the target's own "over" (M3). */
export function aimAt(figure: Pick<Figure, "interval" | "ownBound">, direction: Direction): Aim {
  return { interval: figure.interval, bound: figure.ownBound ?? "EXACT", direction };
}

/** A target that is no point is reached at one end: the lower for HIGHER, the upper for LOWER (M4). */
export interface Judgement {
  verdict: Extract<Verdict, "EXCEEDED" | "MET" | "NEARLY_MET" | "NOT_MET" | "UNDECIDED">;
  /** share of |target|; null where it is unbounded or cannot be said */
  shortfall: number | null;
}

/** "At most" on an indicator where higher is better is judged as LOWER, "at least" on the contrary as HIGHER (M2). */
export function senseOf({ direction, bound }: Pick<Aim, "direction" | "bound">): Direction {
  if (direction === "HIGHER" && (bound === "AT_MOST" || bound === "LESS_THAN")) return "LOWER";
  if (direction === "LOWER" && (bound === "AT_LEAST" || bound === "MORE_THAN")) return "HIGHER";
  return direction;
}

/** The end of the target that has to be reached (M4); for NEUTRAL the end nearer to the actual. */
export function endToReach(aim: Aim, actual: Interval): number {
  const { low, high } = aim.interval;
  const sense = senseOf(aim);
  if (sense === "NEUTRAL") return nearerEnd(aim.interval, actual);
  // "nearly 100" has to reach 100 itself (M2)
  if (aim.bound === "NEARLY") return Math.abs(low) > Math.abs(high) ? low : high;
  return sense === "HIGHER" ? low : high;
}

function nearerEnd({ low, high }: Interval, actual: Interval): number {
  if (!Number.isFinite(low)) return high;
  if (!Number.isFinite(high)) return low;
  const distanceTo = (end: number) => Math.min(Math.abs(actual.low - end), Math.abs(actual.high - end));
  return distanceTo(low) <= distanceTo(high) ? low : high;
}

/** The values that meet the target, and those that exceed it; null where exceeding is never claimed (M2). */
function reach(aim: Aim, threshold: number): { met: Interval; exceeded: Interval | null } {
  const { interval: target, bound } = aim;
  const sense = senseOf(aim);
  if (sense === "NEUTRAL") {
    if (!isPoint(target)) return { met: target, exceeded: null };
    const tolerance = threshold * Math.abs(target.low);
    return { met: interval(target.low - tolerance, target.high + tolerance), exceeded: null };
  }
  const end = endToReach(aim, target);
  const isStrict = bound === "MORE_THAN" || bound === "LESS_THAN";
  const beyond = bound === "RANGE" ? (sense === "HIGHER" ? target.high : target.low) : end;
  if (sense === "HIGHER") {
    return {
      met: interval(end, Infinity, isStrict),
      exceeded: isStrict ? null : interval(beyond, Infinity, true),
    };
  }
  return {
    met: interval(-Infinity, end, true, isStrict),
    exceeded: isStrict ? null : interval(-Infinity, beyond, true, true),
  };
}

/** Does every value of x lie in the set? */
function liesIn(x: Interval, set: Interval): boolean {
  const low = compareNumbers(x.low, set.low);
  const high = compareNumbers(x.high, set.high);
  const lowIn = low > 0 || (low === 0 && (x.lowOpen || !set.lowOpen));
  const highIn = high < 0 || (high === 0 && (x.highOpen || !set.highOpen));
  return lowIn && highIn;
}

/** M2, M3 and M5 for one actual against one aim. `isRank`: a rank is never nearly met. */
export function judge(aim: Aim, actual: Interval, threshold: number, isRank: boolean): Judgement {
  const { met, exceeded } = reach(aim, threshold);
  if (exceeded && liesIn(actual, exceeded)) return { verdict: "EXCEEDED", shortfall: 0 };
  if (liesIn(actual, met)) return { verdict: "MET", shortfall: 0 };
  if (intersect(actual, met)) return { verdict: "UNDECIDED", shortfall: null };
  const shortfall = isRank ? null : shortfallOf(aim, actual);
  const isNear = shortfall !== null && compareNumbers(shortfall, threshold) <= 0;
  return { verdict: isNear ? "NEARLY_MET" : "NOT_MET", shortfall };
}

/** How far an actual that does not meet the aim is from it, as a share of |target|; an interval by its largest value (M5). */
function shortfallOf(aim: Aim, actual: Interval): number | null {
  const end = endToReach(aim, actual);
  if (areClose(end, 0)) return null;
  const sense = senseOf(aim);
  const isBelow = sense === "HIGHER" || (sense === "NEUTRAL" && actual.low < end);
  const distance = isBelow ? end - actual.low : actual.high - end;
  return Number.isFinite(distance) ? Math.max(0, distance) / Math.abs(end) : null;
}

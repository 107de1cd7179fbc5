import type { Comparison } from "./comparison.ts";
import { asWords, endFor, type Goal, goalOf, judgedDirection, wholeMeets } from "./goal.ts";
import { type Knowledge, saysNothing } from "./knowledge.ts";
import type { Known, Words } from "./known.ts";
import { above, divide, isPoint, multiply, point, type Span, same, subtract, times } from "./span.ts";

/** x held against the end of the target that has to be reached. */
function against(goal: Goal, x: Span, formula: (x: number, end: number) => number): Span {
  const at = (value: number) => formula(value, endFor(goal, value));
  const [low, high] = [at(x.low), at(x.high)];
  return same(low, high) ? point(low) : { ...x, low, high };
}

const wordsOf = (target: Known): Words => target.words ?? asWords(target.span);

const positive: Span = { low: 0, high: Infinity, lowOpen: false, highOpen: true };

/** Actual ÷ target × 100, where neither is zero, negative or of the other sign (M4). */
function computedRatio(knowledge: Knowledge, target: Known | null, actual: Known | null): Span | null {
  if (!(target && actual) || knowledge.rules.kind === "RANK") return null;
  if (target.rule > 0) return ratioToDerived(target, actual);
  const goal = goalOf(knowledge.rules, wordsOf(target));
  const { low, high } = actual.span;
  if (goal.way === "INTO" && !isPoint(goal.into) && wholeMeets({ ...goal, hit: goal.into }, actual.span))
    return point(100);
  if (low < 0 || endFor(goal, low) <= 0 || endFor(goal, high) <= 0) return null;
  return against(goal, actual.span, (x, end) => (same(x, end) ? 100 : (x / end) * 100));
}

/** A derived target's open end is uncertainty: the whole of it counts. */
function ratioToDerived(target: Known, actual: Known): Span | null {
  // A ÷ T is not what interval arithmetic says where both rest on one open figure
  const isDependent = target.loose.some((id) => actual.loose.includes(id));
  if (isDependent || actual.span.low < 0 || target.span.low < 0) return null;
  const result = divide(actual.span, target.span);
  return result && !saysNothing(result, positive) ? times(result, 100) : null;
}

export function planRatio(knowledge: Knowledge, comparison: Comparison): Span | null {
  const { held, slot, measure, target, actual } = comparison;
  const stated =
    held && measure === "LEVEL" && held.year === slot.year && knowledge.means(slot, held.year, held.month)
      ? knowledge.statedActual("PLAN_RATIO", held.year, held.month)
      : null;
  return stated ? stated.span : computedRatio(knowledge, target, actual);
}

export function gap(knowledge: Knowledge, comparison: Comparison): Span | null {
  const { target, actual, basis } = comparison;
  if (basis?.measure === "PLAN_DIFFERENCE") return basis.known.span;
  if (!(target && actual)) return null;
  if (basis) {
    // counts the actual once: actual × (1 − 100 ÷ ratio)
    const inverse = divide(point(100), basis.known.span);
    return inverse && multiply(actual.span, subtract(point(1), inverse));
  }
  return computedGap(knowledge, target, actual);
}

function computedGap(knowledge: Knowledge, target: Known, actual: Known): Span {
  if (target.rule > 0) return subtract(actual.span, target.span);
  const goal = goalOf(knowledge.rules, wordsOf(target));
  return against(goal, actual.span, (x, end) => (same(x, end) ? 0 : x - end));
}

/** Is the gap on the good side? */
export function favourable(
  knowledge: Knowledge,
  comparison: Comparison,
  difference: Span | null,
): boolean | null {
  if (!difference) return null;
  const bound = comparison.basis || !comparison.target ? "EXACT" : wordsOf(comparison.target).bound;
  const direction = judgedDirection(knowledge.rules.direction, bound);
  if (direction === "NEUTRAL") return null;
  const isZero = isPoint(difference) && same(difference.low, 0);
  const onBothSides = above(0, difference.low) && above(difference.high, 0);
  if (isZero || onBothSides) return null;
  return difference.low >= 0 === (direction === "HIGHER");
}

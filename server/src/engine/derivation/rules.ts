import type { AbsenceReason, DerivationRule } from "@doichieu/schema/vocabulary";
import { aboveZero, add, divide, type Interval, multiply, point, scale, subtract } from "../interval.ts";

/** Two inputs to one output, or the reason why there is none. */
export type Formula = (a: Interval, b: Interval) => Interval | AbsenceReason;

const HUNDRED = point(100);

/** 7.5% → 1.075 */
function factor(growth: Interval): Interval {
  return scale(add(HUNDRED, growth), 0.01);
}

/** Growth over a base, in per cent; a base that may be negative or is zero has none (M6). */
function growthOver(now: Interval, base: Interval): Interval | AbsenceReason {
  if (base.low < 0) return "NEGATIVE_BASE";
  const divisor = aboveZero(base);
  return divisor ? subtract(scale(divide(now, divisor), 100), HUNDRED) : "ZERO_BASE";
}

function grownBy(base: Interval, growth: Interval): Interval {
  return multiply(base, factor(growth));
}

/** D1: a fall by 100% leaves nothing to go back from. */
function before(now: Interval, growth: Interval): Interval | AbsenceReason {
  const by = aboveZero(factor(growth));
  return by ? divide(now, by) : "ZERO_BASE";
}

function planFromRatio(actual: Interval, ratio: Interval): Interval | AbsenceReason {
  const divisor = aboveZero(ratio);
  return divisor ? divide(actual, scale(divisor, 0.01)) : "ZERO_TARGET";
}

/** The rules of M7: D2 reads "from A(t−1) and g(t) to A(t)". Inputs stand in the order the formula takes them. */
export const formulas: Record<DerivationRule, Formula> = {
  D1: before,
  D2: grownBy,
  D3: growthOver,
  D4: grownBy,
  D5: growthOver,
  D6: planFromRatio,
  D7: (target, ratio) => scale(multiply(target, ratio), 0.01),
  D8: subtract,
  D9: subtract,
  D10: add,
  D11: add,
  D12: subtract,
  D13: add,
};

/** Rules whose two inputs must not rest on one figure that is no point (M7). */
export const rulesForIndependentInputs: ReadonlySet<DerivationRule> = new Set(["D3", "D5", "D12"]);

/** Rules whose second input is a percentage: its decimals say nothing about the result's. */
export const rulesByPercentage: ReadonlySet<DerivationRule> = new Set(["D1", "D2", "D4", "D6", "D7"]);

export function ruleNumber(rule: DerivationRule): number {
  return Number(rule.slice(1));
}

import type { AmountData, RuleId } from "@doichieu/schema/vocabulary";
import { absent, type Outcome, present } from "../absences.ts";
import { type AmountSource, amountFrom, gapUnitOf, unitOf } from "../amount.ts";
import { domainsOf, type Figure, idsBehind } from "../figure.ts";
import type { Findings } from "../findings.ts";
import {
  aboveZero,
  divide,
  EVERYTHING,
  hasSameEnds,
  type Interval,
  interval,
  isPoint,
  multiply,
  point,
  scale,
  subtract,
} from "../interval.ts";
import { aimAt, endToReach, senseOf } from "../judgement.ts";
import { areClose } from "../numbers.ts";
import { basisOf, type Comparison, isUncertain } from "./comparison.ts";

/** Decimals of a computed ratio that is not whole. */
const RATIO_DECIMALS = 2;

/** Both sides of a comparison that has both, with the end of the target that has to be reached. */
interface Sides {
  target: Figure;
  actual: Figure;
  end: number;
  /** for NEUTRAL, where a target that is no point is met anywhere inside */
  isNeutral: boolean;
}

export function sidesOf(comparison: Comparison, findings: Findings): Outcome<Sides> {
  const { target, held } = comparison;
  if (!held) return absent("NO_ACTUAL");
  if (!(target && held.figure)) return absent("NO_LEVEL");
  const aim = aimAt(target, findings.rules.direction);
  const end = endToReach(aim, held.figure.interval);
  return present({ target, actual: held.figure, end, isNeutral: senseOf(aim) === "NEUTRAL" });
}

/** Each end of the actual by itself: a growing function of a value takes an interval to that of its ends. */
function endByEnd(x: Interval, of: (value: number) => number): Interval {
  const [low, high] = [of(x.low), of(x.high)];
  return areClose(low, high) ? point(low) : interval(low, high, x.lowOpen, x.highOpen);
}

/** How far a value lies outside a target that is met anywhere inside; 0 there (M4). */
function outside({ low, high }: Interval): (value: number) => number {
  return (value) => (value > high ? value - high : value < low ? value - low : 0);
}

/** Is all of the actual inside a target that is met anywhere inside? */
function isInside({ target, actual, isNeutral }: Sides): boolean {
  const away = outside(target.interval);
  const { low, high } = actual.interval;
  return isNeutral && !isPoint(target.interval) && away(low) === 0 && away(high) === 0;
}

/** Per cent of the nearer end; 100 inside. */
function ofNearerEnd({ low, high }: Interval): (value: number) => number {
  return (value) => (value > high ? (value / high) * 100 : value < low ? (value / low) * 100 : 100);
}

/** Two figures worked on together: exact arithmetic on stated ones keeps the rule M4, else the rule behind them shows. */
function together(a: Figure, b: Figure): Omit<AmountSource, "interval" | "decimals"> {
  const rule: RuleId = a.rule ?? b.rule ?? "M4";
  return {
    rule,
    ownBound: null,
    status: a.status,
    approximate: a.approximate || b.approximate,
    inputIds: idsBehind(a.inputIds, b.inputIds),
  };
}

/** Per cent of plan (M4): the stated ratio, else actual ÷ the end that has to be reached. */
export function planRatioOf(comparison: Comparison, findings: Findings): Outcome<AmountData> {
  const { rules } = findings;
  const stated = comparison.plan?.ratio;
  if (stated) return present(amountFrom(stated, "PERCENT"));
  const sides = sidesOf(comparison, findings);
  if (!sides.value) return sides;
  const { target, actual, end } = sides.value;
  if (rules.kind === "RANK") return absent("RANK");
  const uncertain = !comparison.isStated || isUncertain(target);
  if (uncertain && !isPoint(target.interval)) return ratioToUncertain(sides.value);
  if (isInside(sides.value)) return present(ratioAmount(sides.value, point(100), EVERYTHING));
  if (areClose(end, 0)) return absent("ZERO_TARGET");
  if (end < 0) return absent("NEGATIVE_TARGET");
  if (actual.interval.low < 0) return absent("MIXED_SIGNS");
  const ratio = ratioInterval(sides.value);
  return present(ratioAmount(sides.value, ratio, scale(domainIn(comparison, findings), 100 / end)));
}

function ratioInterval({ target, actual, end, isNeutral }: Sides): Interval {
  return isNeutral && !isPoint(target.interval)
    ? endByEnd(actual.interval, ofNearerEnd(target.interval))
    : scale(actual.interval, 100 / end);
}

/** Where the target itself is uncertain, all it may be counts; both must not rest on one figure that is no point. */
function ratioToUncertain(sides: Sides): Outcome<AmountData> {
  const { target, actual } = sides;
  if (actual.looseInputIds.some((id) => target.looseInputIds.includes(id))) return absent("DEPENDENT_INPUTS");
  const plan = aboveZero(target.interval);
  if (!plan) return absent("NEGATIVE_TARGET");
  if (actual.interval.low < 0) return absent("MIXED_SIGNS");
  const ratio = scale(divide(actual.interval, plan), 100);
  if (hasSameEnds(ratio, interval(0, Infinity))) return absent("UNBOUNDED");
  return present(ratioAmount(sides, ratio, interval(0, Infinity)));
}

function ratioAmount({ actual, target }: Sides, ratio: Interval, domain: Interval): AmountData {
  const isWhole = isPoint(ratio) && areClose(ratio.low, Math.round(ratio.low));
  const source = { ...together(actual, target), interval: ratio, decimals: isWhole ? 0 : RATIO_DECIMALS };
  return amountFrom(source, "PERCENT", domain);
}

function domainIn(comparison: Comparison, findings: Findings): Interval {
  const domains = domainsOf(findings.rules);
  if (comparison.measure === "LEVEL") return domains.level;
  return comparison.measure === "GROWTH" ? domains.growth : domains.change;
}

/** Actual − target (M4), against the end that has to be reached. */
export function gapOf(comparison: Comparison, findings: Findings): Outcome<AmountData> {
  const { rules } = findings;
  const unit = gapUnitOf(comparison.measure, rules);
  const difference = comparison.isStated ? null : comparison.plan?.difference;
  const judgesByDifference = comparison.target?.rule === "D9" || !comparison.plan?.ratio;
  if (difference && judgesByDifference)
    return present(amountFrom(difference, unitOf("PLAN_DIFFERENCE", rules)));
  const sides = sidesOf(comparison, findings);
  if (!sides.value) return sides;
  const { target, actual, end } = sides.value;
  const decimals = Math.max(0, actual.decimals, target.decimals);
  const isSet = comparison.isStated && !isUncertain(target);
  const domain = isSet ? subtract(domainIn(comparison, findings), point(end)) : EVERYTHING;
  const source = { ...together(actual, target), interval: gapInterval(comparison, sides.value), decimals };
  return present(amountFrom(source, unit, domain));
}

function gapInterval({ isStated, plan }: Comparison, { target, actual, end, isNeutral }: Sides): Interval {
  // a target derived from the actual by a ratio leaves actual × (1 − 100 ÷ ratio), with the actual counted once
  if (!isStated && target.rule === "D6" && plan?.ratio) {
    return multiply(actual.interval, subtract(point(1), divide(point(100), plan.ratio.interval)));
  }
  if (isUncertain(target)) return subtract(actual.interval, target.interval);
  if (isNeutral) return endByEnd(actual.interval, outside(target.interval));
  return subtract(actual.interval, point(end));
}

/** Is the gap on the good side (M4)? */
export function favourableOf(
  comparison: Comparison,
  findings: Findings,
  gap: AmountData | null,
): Outcome<boolean> {
  const basis = basisOf(comparison, findings);
  if (!(gap && basis)) return absent(comparison.held ? "NO_LEVEL" : "NO_ACTUAL");
  const sense = senseOf(basis.aim);
  if (sense === "NEUTRAL") return absent("NEUTRAL");
  if (gap.value === 0) return absent("ON_TARGET");
  const isAbove = gap.low !== null && gap.low >= 0;
  const isBelow = gap.high !== null && gap.high <= 0;
  if (isAbove === isBelow) return absent("BOTH_SIDES");
  return present(isAbove === (sense === "HIGHER"));
}

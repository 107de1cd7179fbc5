import type { AmountData, RuleId } from "@doichieu/schema/vocabulary";
import { absent, type Outcome, present } from "../absences.ts";
import { type AmountSource, amountFrom, gapUnitOf, unitOf } from "../amount.ts";
import { domainsOf, type Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import { divide, EVERYTHING, type Interval, isPoint, multiply, point, scale, subtract } from "../interval.ts";
import { aimAt, endToReach, senseOf } from "../judgement.ts";
import { areClose } from "../numbers.ts";
import { basisOf, type Comparison } from "./comparison.ts";

/** Decimals of a computed ratio that is not whole. */
const RATIO_DECIMALS = 2;

/** Both sides of a comparison that has both, with the end of the target that has to be reached. */
interface Sides {
  target: Figure;
  actual: Figure;
  end: number;
  isInside: boolean;
}

export function sidesOf(comparison: Comparison, findings: Findings): Outcome<Sides> {
  const { target, held } = comparison;
  if (!held) return absent("NO_ACTUAL");
  if (!(target && held.figure)) return absent("NO_LEVEL");
  const aim = aimAt(target, findings.rules.direction);
  const end = endToReach(aim, held.figure.interval);
  const isInside = senseOf(aim) === "NEUTRAL" && lies(held.figure.interval, target.interval);
  return present({ target, actual: held.figure, end, isInside });
}

function lies(x: Interval, within: Interval): boolean {
  return x.low >= within.low && x.high <= within.high;
}

/** Two figures worked on together: exact arithmetic on stated ones keeps the rule M4, else the rule behind them shows. */
function together(a: Figure, b: Figure): Omit<AmountSource, "interval" | "decimals"> {
  const rule: RuleId = a.rule ?? b.rule ?? "M4";
  return {
    rule,
    statedBound: null,
    status: a.status,
    approximate: a.approximate || b.approximate,
    inputIds: [...new Set([...a.inputIds, ...b.inputIds])],
  };
}

/** Per cent of plan (M4): the stated ratio, else actual ÷ the end that has to be reached. */
export function planRatioOf(comparison: Comparison, findings: Findings): Outcome<AmountData> {
  const { rules } = findings;
  const stated = comparison.plan?.ratio;
  if (stated) return present(amountFrom(stated, "PERCENT"));
  const sides = sidesOf(comparison, findings);
  if (!sides.value) return sides;
  const { target, actual, end, isInside } = sides.value;
  if (rules.kind === "RANK") return absent("RANK");
  if (areClose(end, 0)) return absent("ZERO_TARGET");
  if (end < 0) return absent("NEGATIVE_TARGET");
  if (actual.interval.low < 0) return absent("MIXED_SIGNS");
  if (!(comparison.isStated || isPoint(actual.interval))) return absent("DEPENDENT_INPUTS");
  const interval = isInside ? point(100) : scale(actual.interval, 100 / end);
  const isWhole = isPoint(interval) && areClose(interval.low, Math.round(interval.low));
  const source = { ...together(actual, target), interval, decimals: isWhole ? 0 : RATIO_DECIMALS };
  return present(amountFrom(source, "PERCENT", scale(domainIn(comparison, findings), 100 / end)));
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
  if (difference && comparison.target?.rule !== "D6")
    return present(amountFrom(difference, unitOf("PLAN_DIFFERENCE", rules)));
  const sides = sidesOf(comparison, findings);
  if (!sides.value) return sides;
  const { target, actual, end, isInside } = sides.value;
  const interval = isInside ? point(0) : gapInterval(comparison, actual, end);
  const decimals = Math.max(0, actual.decimals, target.decimals);
  const domain = comparison.isStated ? subtract(domainIn(comparison, findings), point(end)) : EVERYTHING;
  return present(amountFrom({ ...together(actual, target), interval, decimals }, unit, domain));
}

/** A target derived from the actual by a ratio leaves actual × (1 − 100 ÷ ratio), with the actual counted once. */
function gapInterval(comparison: Comparison, actual: Figure, end: number): Interval {
  const ratio = comparison.target?.rule === "D6" ? comparison.plan?.ratio : null;
  if (!ratio || isPoint(actual.interval)) return snapToZero(subtract(actual.interval, point(end)), end);
  return multiply(actual.interval, subtract(point(1), divide(point(100), ratio.interval)));
}

/** 22 700 against 22 700 derived another way is no gap: numbers this close are equal (M1). */
function snapToZero(x: Interval, size: number): Interval {
  return isPoint(x) && areClose(x.low + size, size) ? point(0) : x;
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

import { type Direction, namesOnePlan, type TargetMeasure, type Verdict } from "@doichieu/schema/vocabulary";
import { slotOf } from "../derivation/applications.ts";
import { achieved, type Slot, targeted } from "../derivation/variables.ts";
import { ensured } from "../ensured.ts";
import type { Figure } from "../figure.ts";
import { type Findings, isStatedTarget } from "../findings.ts";
import { isPoint, point, subtract } from "../interval.ts";
import { type Aim, aimAt, type Judgement, judge, NEARLY_MET_THRESHOLD, senseOf } from "../judgement.ts";
import { compareNumbers } from "../numbers.ts";
import { type HeldActual, heldActual, type PlanFacts, planFacts, planFactsAt } from "./held-actual.ts";

/** A target beside what it is held against; the figures are in the target's measure. */
export interface Comparison {
  slot: Slot;
  measure: TargetMeasure;
  /** stated by a report, or known only from a stated ratio or difference (D6, D9) */
  isStated: boolean;
  target: Figure | null;
  held: HeldActual | null;
  /** stated ratio and difference to this very plan, through the held month */
  plan: PlanFacts | null;
}

export function compare(findings: Findings, slot: Slot, measure: TargetMeasure): Comparison {
  const name = targeted(measure, slot);
  const target = findings.figures.get(name) ?? null;
  if (isStatedTarget(findings, name)) {
    const held = heldActual(findings, slot, measure);
    const speaksOfPlan = held && held.year === slot.year && measure === "LEVEL";
    const plan =
      speaksOfPlan && isOwnSlot(findings, slot, held.month) ? planFactsAt(findings, slot, held.month) : null;
    return { slot, measure, isStated: true, target, held, plan };
  }
  const plan = planFacts(findings, slot);
  const figure = findings.figures.get(achieved("LEVEL", slot.year, plan.month)) ?? null;
  const held = { year: slot.year, month: plan.month, isEarly: plan.month < slot.dueMonth, figure };
  return { slot, measure, isStated: false, target, held, plan };
}

/** Do ratios through this month speak of this slot rather than of a sibling? */
function isOwnSlot(findings: Findings, slot: Slot, month: number): boolean {
  return findings.facts.actuals.some(
    (fact) =>
      namesOnePlan(fact.measure) && fact.throughMonth === month && slotOf(fact, findings.slots) === slot,
  );
}

/** What is judged: the target and actual themselves, or the stated ratio against 100, the difference against 0 (M3). */
interface Basis {
  aim: Aim;
  actual: Figure;
  /** |target| that a difference is measured by (M5); null: the aim's own end */
  size: number | null;
}

export function basisOf(comparison: Comparison, findings: Findings): Basis | null {
  const { direction } = findings.rules;
  const { target, held, plan } = comparison;
  if (comparison.isStated) {
    if (!(target && held?.figure)) return null;
    if (isUncertain(target)) return differenceBasis(subtractFigures(held.figure, target), null, direction);
    return { aim: aimAt(target, direction), actual: held.figure, size: null };
  }
  // the plan that the difference gives is judged by it; any other by the ratio
  if (plan?.ratio && !(target?.rule === "D9" && plan.difference)) {
    return { aim: { interval: point(100), bound: "EXACT", direction }, actual: plan.ratio, size: null };
  }
  const difference = ensured(
    plan?.difference,
    "a plan known from no target is known from a ratio or difference",
  );
  const isSized = target && isPoint(target.interval) && findings.rules.kind !== "RANK";
  return differenceBasis(difference, isSized ? Math.abs(target.interval.low) : null, direction);
}

function differenceBasis(difference: Figure, size: number | null, direction: Direction): Basis {
  return { aim: { interval: point(0), bound: "EXACT", direction }, actual: difference, size };
}

/** A target put together from derived ones may be an interval that nobody set (M13). */
export function isUncertain(target: Figure): boolean {
  return target.rule !== null && target.ownBound === null && !isPoint(target.interval);
}

function subtractFigures(actual: Figure, target: Figure): Figure {
  return { ...actual, interval: subtract(actual.interval, target.interval), ownBound: null };
}

/** M2, M3, M5 without the clock; null where nothing is held against the target yet. */
export function judgeComparison(comparison: Comparison, findings: Findings): Judgement | "NOT_DUE" | null {
  const basis = basisOf(comparison, findings);
  if (!(basis && comparison.held)) return null;
  const { rules } = findings;
  const threshold = rules.nearlyMetThreshold ?? NEARLY_MET_THRESHOLD;
  const judged = judge(basis.aim, basis.actual.interval, threshold, rules.kind === "RANK");
  if (comparison.held.isEarly)
    return reachedEarly(comparison, basis, judged, findings) ? { verdict: "MET", shortfall: 0 } : "NOT_DUE";
  return basis.size ? measuredBySize(judged, basis, basis.size, threshold) : judged;
}

/** The verdict of a stored row: without an actual NO_ACTUAL, whatever the day (M3). */
export function verdictFrom(judged: Judgement | "NOT_DUE" | null): Verdict {
  if (!judged) return "NO_ACTUAL";
  return judged === "NOT_DUE" ? "NOT_DUE" : judged.verdict;
}

/** A flow where higher is better that meets its target within the due year cannot lose it again (M3). */
function reachedEarly(comparison: Comparison, basis: Basis, judged: Judgement, findings: Findings): boolean {
  return (
    findings.rules.kind === "FLOW" &&
    comparison.measure === "LEVEL" &&
    comparison.held?.year === comparison.slot.year &&
    senseOf(basis.aim) === "HIGHER" &&
    (judged.verdict === "EXCEEDED" || judged.verdict === "MET")
  );
}

/** A difference is judged against 0, and its shortfall is a share of the plan it was stated against (M5). */
function measuredBySize(judged: Judgement, basis: Basis, size: number, threshold: number): Judgement {
  if (judged.verdict !== "NOT_MET") return judged;
  // the plan is a point only where the difference is one
  const shortfall = Math.abs(basis.actual.interval.low) / size;
  if (compareNumbers(shortfall, threshold) > 0) return { verdict: "NOT_MET", shortfall };
  return basis.aim.direction === "NEUTRAL"
    ? { verdict: "MET", shortfall: 0 }
    : { verdict: "NEARLY_MET", shortfall };
}

import { type AmountData, MAIN_PLAN } from "@doichieu/schema/vocabulary";
import { AbsenceList, absent } from "./absences.ts";
import { type Comparison, judgeComparison, verdictFrom } from "./attainment/comparison.ts";
import { paceOf } from "./attainment/pace.ts";
import { achievedAt, type Moment, targetedAs } from "./attainment/views.ts";
import { yearsWithoutTarget } from "./attainment/without-target.ts";
import { yearsIn } from "./derivation/applications.ts";
import { achieved, isAnnual } from "./derivation/variables.ts";
import { ensured } from "./ensured.ts";
import { comparisonsOf } from "./evaluate.ts";
import type { AttainmentKey, EvaluatedPoint } from "./evaluation.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import { lastDayOf } from "./figure.ts";
import { type Findings, findingsOf } from "./findings.ts";
import { findingsOfUnit, type UnitFacts } from "./restatement.ts";

/** A series under one plan's name. */
export interface PlanSeries {
  plan: string;
  points: EvaluatedPoint[];
}

/** Every year known of one indicator in one province under one plan, derived years included, in ascending order. */
export function evaluateSeries(
  rules: IndicatorRules,
  revisions: IndicatorFacts,
  plan: string,
): EvaluatedPoint[] {
  return pointsIn(findingsOf(rules, revisions), plan);
}

/** The same for one of today's units: restated years joined with those reported since (M13). */
export function evaluateUnitSeries(rules: IndicatorRules, unit: UnitFacts, plan: string): EvaluatedPoint[] {
  return pointsIn(findingsOfUnit(rules, unit), plan);
}

/** The same under every plan that sets a target, the one without a name first and where none does. */
export function evaluateSeriesByPlan(rules: IndicatorRules, revisions: IndicatorFacts): PlanSeries[] {
  return seriesByPlan(findingsOf(rules, revisions));
}

export function evaluateUnitSeriesByPlan(rules: IndicatorRules, unit: UnitFacts): PlanSeries[] {
  return seriesByPlan(findingsOfUnit(rules, unit));
}

function seriesByPlan(findings: Findings): PlanSeries[] {
  const named = new Set(findings.slots.map(({ plan }) => plan));
  const plans = named.has(MAIN_PLAN) || named.size === 0 ? [MAIN_PLAN] : [];
  named.delete(MAIN_PLAN);
  return [...plans, ...[...named].sort()].map((plan) => ({ plan, points: pointsIn(findings, plan) }));
}

function pointsIn(findings: Findings, plan: string): EvaluatedPoint[] {
  const milestones = milestonesOf(findings, plan);
  return yearsKnown(findings, plan, milestones)
    .map((year) => pointOf(findings, year, plan, milestones))
    .filter(
      ({ target, actual, targetGrowth, actualGrowth, milestone, attainments }) =>
        target || actual || targetGrowth || actualGrowth || milestone || attainments.length > 0,
    );
}

function yearsKnown(findings: Findings, plan: string, milestones: ReadonlyMap<number, AmountData>): number[] {
  const planned = findings.slots.filter((slot) => slot.plan === plan).map((slot) => slot.year);
  const years = new Set([...yearsIn(findings.evidence), ...planned, ...milestones.keys()]);
  return [...years].sort((a, b) => a - b);
}

function pointOf(
  findings: Findings,
  year: number,
  plan: string,
  milestones: ReadonlyMap<number, AmountData>,
): EvaluatedPoint {
  const absences = new AbsenceList();
  const comparisons = comparisonsOf(findings).filter(({ slot }) => slot.year === year && slot.plan === plan);
  // the annual plan speaks for its year before a plan period that ends in it
  const [main] = comparisons.sort((a, b) => b.slot.fromYear - a.slot.fromYear);
  const at = momentOf(findings, year);
  const noTarget = absent("NO_TARGET");
  return {
    year,
    target: absences.take("TARGET_LEVEL", main ? targetedAs(findings, "LEVEL", main.slot) : noTarget),
    targetGrowth: absences.take("TARGET_GROWTH", main ? targetedAs(findings, "GROWTH", main.slot) : noTarget),
    actual: absences.take("ACTUAL_LEVEL", achievedIn(findings, "LEVEL", at)),
    actualGrowth: absences.take("ACTUAL_GROWTH", achievedIn(findings, "GROWTH", at)),
    milestone: milestones.get(year) ?? null,
    verdict: main ? verdictFrom(judgeComparison(main, findings)) : "NO_TARGET",
    dueDay: main ? lastDayOf(year, main.slot.dueMonth) : null,
    absences: absences.named,
    attainments: [...comparisons.map(keyOf), ...targetless(findings, year)],
  };
}

/** The path of the plan period that covers a year; the one that ends first where several do. */
function milestonesOf(findings: Findings, plan: string): Map<number, AmountData> {
  const periods = comparisonsOf(findings)
    .filter(({ slot }) => slot.plan === plan && !isAnnual(slot))
    .sort((a, b) => b.slot.year - a.slot.year);
  const milestones = new Map<number, AmountData>();
  for (const period of periods) {
    for (const { year, level } of ensured(paceOf(period, findings, null), "a period has a pace").milestones)
      milestones.set(year, level);
  }
  return milestones;
}

/** The whole year, else the latest month known. */
function momentOf(findings: Findings, year: number): Moment {
  const months = findings.reported.filter((moment) => moment.year === year).map((moment) => moment.month);
  const isWholeYear =
    findings.figures.has(achieved("LEVEL", year, 12)) || findings.figures.has(achieved("GROWTH", year, 12));
  return { year, month: isWholeYear || months.length === 0 ? 12 : Math.max(...months) };
}

/** Part of a flow's year stands beside no whole year (M3). */
function achievedIn(findings: Findings, measure: "LEVEL" | "GROWTH", at: Moment) {
  if (findings.rules.kind === "FLOW" && at.month < 12) return absent("PERIODS_DIFFER");
  return achievedAt(findings, measure, at);
}

function keyOf({ slot, measure }: Comparison): AttainmentKey {
  return { fromYear: slot.fromYear, year: slot.year, dueMonth: slot.dueMonth, measure, plan: slot.plan };
}

function targetless(findings: Findings, year: number): AttainmentKey[] {
  return yearsWithoutTarget(findings)
    .filter((fact) => fact.year === year)
    .map(({ measure }) => ({ fromYear: null, year, dueMonth: null, measure, plan: MAIN_PLAN }));
}

import { AbsenceList, absent } from "./attainment/absences.ts";
import { type Comparison, judgeComparison, verdictFrom } from "./attainment/comparison.ts";
import { achievedAt, type Moment, targetedAs } from "./attainment/views.ts";
import { yearsWithoutTarget } from "./attainment/without-target.ts";
import { achieved } from "./derivation/variables.ts";
import { comparisonsOf } from "./evaluate.ts";
import type { AttainmentKey, EvaluatedPoint } from "./evaluation.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import { lastDayOf } from "./figure.ts";
import { type Findings, findingsOf } from "./findings.ts";
import { findingsOfUnit, type UnitFacts } from "./restatement.ts";

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

function pointsIn(findings: Findings, plan: string): EvaluatedPoint[] {
  return yearsKnown(findings, plan)
    .map((year) => pointOf(findings, year, plan))
    .filter(
      (point) =>
        point.target ||
        point.actual ||
        point.targetGrowth ||
        point.actualGrowth ||
        point.attainments.length > 0,
    );
}

function yearsKnown(findings: Findings, plan: string): number[] {
  const years = new Set(findings.slots.filter((slot) => slot.plan === plan).map((slot) => slot.year));
  for (const fact of findings.evidence.actuals) {
    years.add(fact.year);
    // growth and change imply the year before the one they are stated for (D1, D8)
    years.add(fact.year - 1);
  }
  return [...years].sort((a, b) => a - b);
}

function pointOf(findings: Findings, year: number, plan: string): EvaluatedPoint {
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
    verdict: main ? verdictFrom(judgeComparison(main, findings)) : "NO_TARGET",
    dueDay: main ? lastDayOf(year, main.slot.dueMonth) : null,
    absences: absences.named,
    attainments: [...comparisons.map(keyOf), ...targetless(findings, year)],
  };
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
    .map(({ measure }) => ({ fromYear: null, year, dueMonth: null, measure, plan: "MAIN" }));
}

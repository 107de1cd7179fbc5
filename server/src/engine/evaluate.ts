import {
  type AbsenceReason,
  type AmountData,
  judgedVerdicts,
  type Verdict,
} from "@doichieu/schema/vocabulary";
import { AbsenceList, absent, type Outcome, present } from "./absences.ts";
import { amountIn, targetAmount } from "./amount.ts";
import { ambitionOf } from "./attainment/ambition.ts";
import { basisOf, type Comparison, compare, judgeComparison, verdictFrom } from "./attainment/comparison.ts";
import { discrepanciesOf } from "./attainment/discrepancies.ts";
import { paceOf } from "./attainment/pace.ts";
import { favourableOf, gapOf, planRatioOf } from "./attainment/ratio-and-gap.ts";
import { sourcesBehind } from "./attainment/sources-behind.ts";
import { factWithVerdict } from "./attainment/stated-verdict.ts";
import { achievedAt, lastAchieved, type Moment, targetedAs } from "./attainment/views.ts";
import { withoutTarget, yearsWithoutTarget } from "./attainment/without-target.ts";
import { type Check, checksOf } from "./checks.ts";
import { achieved, targeted } from "./derivation/variables.ts";
import type { EvaluatedAttainment } from "./evaluation.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import { lastDayOf } from "./figure.ts";
import { type Findings, findingsOf, isStatedTarget } from "./findings.ts";
import { findingsOfUnit, type UnitFacts } from "./restatement.ts";

const targetMeasures = ["LEVEL", "GROWTH", "CHANGE"] as const;

/** Every attainment of one indicator in one province, from all valid revisions of its facts. Pure: no clock, no order. */
export function evaluate(rules: IndicatorRules, revisions: IndicatorFacts): EvaluatedAttainment[] {
  return attainmentsIn(findingsOf(rules, revisions));
}

/** The same for one of today's units, from its own facts and its predecessors' (M13). */
export function evaluateUnit(rules: IndicatorRules, unit: UnitFacts): EvaluatedAttainment[] {
  return attainmentsIn(findingsOfUnit(rules, unit));
}

function attainmentsIn(findings: Findings): EvaluatedAttainment[] {
  const checks = checksOf(findings);
  return [
    ...comparisonsOf(findings).map((comparison) => attainmentOf(findings, comparison, checks)),
    ...yearsWithoutTarget(findings).map((moment) => withoutTarget(findings, moment, checks)),
  ];
}

/** One comparison for each stated target, and one for each plan known only from its ratio or difference. */
export function comparisonsOf(findings: Findings): Comparison[] {
  return findings.slots.flatMap((slot) => {
    const stated = targetMeasures.filter((measure) => isStatedTarget(findings, targeted(measure, slot)));
    const measures = stated.length > 0 ? stated : (["LEVEL"] as const);
    return measures.map((measure) => compare(findings, slot, measure));
  });
}

function attainmentOf(
  findings: Findings,
  comparison: Comparison,
  checks: readonly Check[],
): EvaluatedAttainment {
  const { slot, measure, target, held } = comparison;
  const { rules } = findings;
  const at = held ?? { year: slot.year, month: slot.dueMonth };
  const absences = new AbsenceList();
  const judged = judgeComparison(comparison, findings);
  const verdict = verdictFrom(judged);
  const gap = absences.take("GAP", gapOf(comparison, findings));
  const planRatio = absences.take("PLAN_RATIO", planRatioOf(comparison, findings));
  const pace = paceOf(comparison, findings, planRatio?.value ?? null);
  if (pace?.reason) absences.add("PACE", pace.reason);
  const ambition = ambitionOf(findings, slot);
  if (ambition.reason) absences.add("AMBITION", ambition.reason);
  const statedVerdict = factWithVerdict(comparison, findings)?.statedVerdict ?? null;

  const attainment: EvaluatedAttainment = {
    fromYear: slot.fromYear,
    year: slot.year,
    dueMonth: slot.dueMonth,
    measure,
    plan: slot.plan,
    throughMonth: held?.month ?? null,
    actualYear: held?.year ?? null,
    target: absences.take("TARGET", shown(target && targetAmount(measure, target, rules), "NO_LEVEL")),
    actual: absences.take("ACTUAL", actualOf(findings, comparison, at)),
    planRatio,
    gap,
    shortfall: judged && judged !== "NOT_DUE" ? judged.shortfall : null,
    favourable: absences.take("FAVOURABLE", favourableOf(comparison, findings, gap)),
    verdict,
    provisional: isProvisional(verdict, comparison, findings),
    dueDay: lastDayOf(slot.year, slot.dueMonth),
    targetLevel: absences.take("TARGET_LEVEL", targetedAs(findings, "LEVEL", slot)),
    actualLevel: absences.take("ACTUAL_LEVEL", achievedAt(findings, "LEVEL", at)),
    targetGrowth: absences.take("TARGET_GROWTH", targetedAs(findings, "GROWTH", slot)),
    actualGrowth: absences.take("ACTUAL_GROWTH", achievedAt(findings, "GROWTH", at)),
    actualChange: absences.take("ACTUAL_CHANGE", achievedAt(findings, "CHANGE", at)),
    lastActual: absences.take("LAST_ACTUAL", lastAchieved(findings, measure, at)),
    lastActualGrowth: absences.take("LAST_ACTUAL_GROWTH", lastAchieved(findings, "GROWTH", at)),
    ambition: ambition.ambition,
    pace,
    absences: absences.named,
    statedVerdict,
    discrepancies: discrepanciesOf(findings, checks, comparison, verdict),
    sourceIds: sourcesBehind(findings, [target, held?.figure, basisOf(comparison, findings)?.actual]),
  };
  return attainment;
}

function shown<T>(value: T | null | undefined, reason: AbsenceReason): Outcome<T> {
  return value ? present(value) : absent(reason);
}

/** What is held against the target, or why nothing is. */
function actualOf(findings: Findings, { measure, held }: Comparison, at: Moment): Outcome<AmountData> {
  if (held) return shown(held.figure && amountIn(measure, held.figure, findings.rules), "NO_LEVEL");
  return findings.gaps.get(achieved(measure, at.year, at.month)) ?? absent("NO_ACTUAL");
}

/** A verdict on an actual that is not final (M3). */
function isProvisional(verdict: Verdict, comparison: Comparison, findings: Findings): boolean {
  if (!judgedVerdicts.includes(verdict)) return false;
  const restsOn = [basisOf(comparison, findings)?.actual, comparison.held?.figure];
  return restsOn.some((figure) => figure && figure.status !== "FINAL");
}

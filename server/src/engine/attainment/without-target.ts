import { type AttainmentField, type TargetMeasure } from "@doichieu/schema/vocabulary";
import { amountOf } from "../amount.ts";
import type { Check } from "../checks.ts";
import type { EvaluatedAttainment } from "../evaluation.ts";
import type { ActualFact } from "../facts.ts";
import { effectiveStatus } from "../figure.ts";
import { type Findings, variableOf } from "../findings.ts";
import { AbsenceList } from "./absences.ts";
import { figureDiscrepancies } from "./discrepancies.ts";
import { sourcesBehind } from "./sources-behind.ts";
import { achievedAt, lastAchieved } from "./views.ts";

type TargetlessFact = ActualFact & { measure: TargetMeasure };

const preference: readonly TargetMeasure[] = ["LEVEL", "GROWTH", "CHANGE"];

/** For each year with a stated actual and no target under any plan: the fact that stands for it, latest month first. */
export function yearsWithoutTarget(findings: Findings): TargetlessFact[] {
  const withTarget = new Set(findings.slots.map((slot) => slot.year));
  const best = new Map<number, TargetlessFact>();
  for (const fact of findings.facts.actuals) {
    if (withTarget.has(fact.year)) continue;
    // a ratio or difference would have made its plan a target
    const candidate = fact as TargetlessFact;
    const kept = best.get(fact.year);
    if (!kept || standsBefore(candidate, kept)) best.set(fact.year, candidate);
  }
  return [...best.values()].sort((a, b) => a.year - b.year);
}

function standsBefore(a: TargetlessFact, b: TargetlessFact): boolean {
  const byMeasure = preference.indexOf(a.measure) - preference.indexOf(b.measure);
  return byMeasure === 0 ? a.throughMonth > b.throughMonth : byMeasure < 0;
}

/** An achieved figure that no plan speaks of. */
export function withoutTarget(
  findings: Findings,
  fact: TargetlessFact,
  checks: readonly Check[],
): EvaluatedAttainment {
  const at = { year: fact.year, month: fact.throughMonth };
  const missing: AttainmentField[] = [
    "TARGET",
    "PLAN_RATIO",
    "GAP",
    "FAVOURABLE",
    "TARGET_LEVEL",
    "TARGET_GROWTH",
    "AMBITION",
  ];
  const absences = new AbsenceList();
  for (const field of missing) absences.add(field, "NO_TARGET");
  const own = checks.filter((check) => check.slot === null && check.fact.year === fact.year);
  return {
    fromYear: null,
    year: fact.year,
    dueMonth: null,
    measure: fact.measure,
    plan: "MAIN",
    throughMonth: fact.throughMonth,
    actualYear: fact.year,
    target: null,
    actual: { ...amountOf(findings.rules, fact), status: effectiveStatus(fact) },
    planRatio: null,
    gap: null,
    shortfall: null,
    favourable: null,
    verdict: "NO_TARGET",
    provisional: false,
    dueDay: null,
    targetLevel: null,
    actualLevel: absences.take("ACTUAL_LEVEL", achievedAt(findings, "LEVEL", at)),
    targetGrowth: null,
    actualGrowth: absences.take("ACTUAL_GROWTH", achievedAt(findings, "GROWTH", at)),
    actualChange: absences.take("ACTUAL_CHANGE", achievedAt(findings, "CHANGE", at)),
    lastActual: absences.take("LAST_ACTUAL", lastAchieved(findings, fact.measure, at)),
    lastActualGrowth: absences.take("LAST_ACTUAL_GROWTH", lastAchieved(findings, "GROWTH", at)),
    ambition: "UNKNOWN",
    absences: absences.named,
    statedVerdict: fact.statedVerdict,
    discrepancies: figureDiscrepancies(findings, own),
    sourceIds: sourcesBehind(findings, [findings.stated.get(variableOf(fact))]),
  };
}

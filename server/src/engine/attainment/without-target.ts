import { type AttainmentField, MAIN_PLAN, type TargetMeasure } from "@doichieu/schema/vocabulary";
import { AbsenceList } from "../absences.ts";
import type { Check } from "../checks.ts";
import { achieved } from "../derivation/variables.ts";
import type { EvaluatedAttainment } from "../evaluation.ts";
import type { Findings, ReportedMoment } from "../findings.ts";
import { figureDiscrepancies } from "./discrepancies.ts";
import { sourcesBehind } from "./sources-behind.ts";
import { achievedAt, lastAchieved } from "./views.ts";

const preference: readonly TargetMeasure[] = ["LEVEL", "GROWTH", "CHANGE"];

/** For each year with a reported actual and no target under any plan: the moment that stands for it, latest month first. */
export function yearsWithoutTarget(findings: Findings): ReportedMoment[] {
  const withTarget = new Set(findings.slots.map((slot) => slot.year));
  const best = new Map<number, ReportedMoment>();
  for (const moment of findings.reported) {
    if (withTarget.has(moment.year)) continue;
    const kept = best.get(moment.year);
    if (!kept || standsBefore(moment, kept)) best.set(moment.year, moment);
  }
  return [...best.values()].sort((a, b) => a.year - b.year);
}

function standsBefore(a: ReportedMoment, b: ReportedMoment): boolean {
  const byMeasure = preference.indexOf(a.measure) - preference.indexOf(b.measure);
  return byMeasure === 0 ? a.month > b.month : byMeasure < 0;
}

/** An achieved figure that no plan speaks of. */
export function withoutTarget(
  findings: Findings,
  moment: ReportedMoment,
  checks: readonly Check[],
): EvaluatedAttainment {
  const { year, month, measure } = moment;
  const absences = new AbsenceList();
  nameMissingTarget(findings, moment, absences);
  const figure = findings.figures.get(achieved(measure, year, month));
  const statedVerdict = findings.facts.actuals.find(
    (fact) => fact.year === year && fact.throughMonth === month && fact.measure === measure,
  )?.statedVerdict;
  const own = checks.filter((check) => check.slot === null && check.fact.year === year);
  return {
    fromYear: null,
    year,
    dueMonth: null,
    measure,
    plan: MAIN_PLAN,
    throughMonth: figure ? month : null,
    actualYear: figure ? year : null,
    target: null,
    actual: absences.take("ACTUAL", achievedAt(findings, measure, moment)),
    planRatio: null,
    gap: null,
    shortfall: null,
    favourable: null,
    verdict: "NO_TARGET",
    provisional: false,
    dueDay: null,
    targetLevel: null,
    actualLevel: absences.take("ACTUAL_LEVEL", achievedAt(findings, "LEVEL", moment)),
    targetGrowth: null,
    actualGrowth: absences.take("ACTUAL_GROWTH", achievedAt(findings, "GROWTH", moment)),
    actualChange: absences.take("ACTUAL_CHANGE", achievedAt(findings, "CHANGE", moment)),
    lastActual: absences.take("LAST_ACTUAL", lastAchieved(findings, measure, moment)),
    lastActualGrowth: absences.take("LAST_ACTUAL_GROWTH", lastAchieved(findings, "GROWTH", moment)),
    ambition: "UNKNOWN",
    pace: null,
    absences: absences.named,
    statedVerdict: statedVerdict ?? null,
    discrepancies: figureDiscrepancies(findings, own),
    sourceIds: sourcesBehind(findings, [figure]),
  };
}

/** No target was set, or the predecessors' targets could not be put together (M13). */
function nameMissingTarget(findings: Findings, { year }: ReportedMoment, absences: AbsenceList): void {
  const gap = findings.targetGaps.get(year);
  absences.add("TARGET", gap?.reason ?? "NO_TARGET", gap?.detail);
  const following: AttainmentField[] = [
    "PLAN_RATIO",
    "GAP",
    "FAVOURABLE",
    "TARGET_LEVEL",
    "TARGET_GROWTH",
    "AMBITION",
  ];
  for (const field of following) absences.add(field, "NO_TARGET");
}

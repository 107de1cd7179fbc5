import type { AbsenceReason, AmountData, Measure, TargetMeasure } from "@doichieu/schema/vocabulary";
import { absent, type Outcome, present } from "../absences.ts";
import { amountIn, targetAmount } from "../amount.ts";
import { growthIsDerived, hasGrowth } from "../derivation/applications.ts";
import { achieved, isAnnual, type Slot, targeted } from "../derivation/variables.ts";
import type { Findings } from "../findings.ts";

/** A year and the month through which its figures count. */
export interface Moment {
  year: number;
  month: number;
}

/** An achieved figure at a moment, or why there is none. */
export function achievedAt(findings: Findings, measure: TargetMeasure, at: Moment): Outcome<AmountData> {
  const figure = findings.figures.get(achieved(measure, at.year, at.month));
  if (figure) return present(amountIn(measure, figure, findings.rules));
  const gap = findings.gaps.get(achieved(measure, at.year, at.month));
  return gap ?? absent(whyNotAchieved(findings, measure, at));
}

function whyNotAchieved(findings: Findings, measure: TargetMeasure, { year, month }: Moment): AbsenceReason {
  const has = (wanted: Measure, inYear: number) => findings.figures.has(achieved(wanted, inYear, month));
  const isKnown = (["LEVEL", "GROWTH", "CHANGE"] as const).some((wanted) => has(wanted, year));
  if (measure === "GROWTH" && !hasGrowth(findings.rules)) return "RANK";
  if (!isKnown) return "NO_ACTUAL";
  if (measure === "LEVEL") return "NO_LEVEL";
  if (measure === "GROWTH" && !growthIsDerived(findings.rules)) return "SHARE";
  if (!has("LEVEL", year)) return "NO_LEVEL";
  return findings.refusals.get(achieved(measure, year, month)) ?? "NO_BASE";
}

/** The figure of the year before; its absence is always a missing base. */
export function lastAchieved(findings: Findings, measure: TargetMeasure, at: Moment): Outcome<AmountData> {
  const last = achievedAt(findings, measure, { year: at.year - 1, month: at.month });
  if (last.value || last.reason === "RANK" || last.reason === "SHARE") return last;
  return absent("NO_BASE");
}

/** A target in another measure than the one it was set in, or why there is none. */
export function targetedAs(findings: Findings, measure: TargetMeasure, slot: Slot): Outcome<AmountData> {
  const name = targeted(measure, slot);
  const figure = findings.figures.get(name);
  if (figure) return present(targetAmount(measure, figure, findings.rules));
  return absent(findings.refusals.get(name) ?? whyNotTargeted(findings, measure, slot));
}

function whyNotTargeted(findings: Findings, measure: TargetMeasure, slot: Slot): AbsenceReason {
  if (measure === "GROWTH" && !hasGrowth(findings.rules)) return "RANK";
  if (measure === "GROWTH" && !growthIsDerived(findings.rules)) return "SHARE";
  if (!isAnnual(slot)) return "PERIODS_DIFFER";
  const isKnown = (["LEVEL", "GROWTH", "CHANGE"] as const).some((wanted) =>
    findings.figures.has(targeted(wanted, slot)),
  );
  return isKnown ? "NO_BASE" : "NO_LEVEL";
}

import { namesOnePlan, type TargetMeasure } from "@doichieu/schema/vocabulary";
import { governingMonth, monthsIn, slotOf } from "../derivation/applications.ts";
import { achieved, againstPlan, type Slot } from "../derivation/variables.ts";
import { ensured } from "../ensured.ts";
import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";

/** What a target is held against (M3). */
export interface HeldActual {
  year: number;
  month: number;
  /** before the due month: the verdict has to wait */
  isEarly: boolean;
  /** null where only a ratio or difference to plan is known */
  figure: Figure | null;
}

/** The actual through the due month; else the first later one of that year; else the latest inside the period (M3). */
export function heldActual(findings: Findings, slot: Slot, measure: TargetMeasure): HeldActual | null {
  for (let year = slot.year; year >= slot.fromYear; year -= 1) {
    const months = monthsKnown(findings, year, measure);
    // in earlier years of a plan period nothing is due: the latest month counts
    const month = governingMonth(months, year === slot.year ? slot.dueMonth : 13);
    if (month === undefined) continue;
    const figure = ensured(findings.figures.get(achieved(measure, year, month)), "the month is known");
    return { year, month, isEarly: year < slot.year || month < slot.dueMonth, figure };
  }
  return null;
}

function monthsKnown(findings: Findings, year: number, measure: TargetMeasure): number[] {
  const all = new Set(monthsIn(findings.evidence));
  for (const slot of findings.slots) all.add(slot.dueMonth);
  return [...all].filter((month) => findings.figures.has(achieved(measure, year, month)));
}

/** The stated ratio and difference to the plan of this slot, in the month they govern. */
export interface PlanFacts {
  month: number;
  ratio: Figure | null;
  difference: Figure | null;
}

/** For a plan that no target states: it has at least one of the two. */
export function planFacts(findings: Findings, slot: Slot): PlanFacts {
  const own = findings.facts.actuals.filter(
    (fact) => namesOnePlan(fact.measure) && slotOf(fact, findings.slots) === slot,
  );
  const months = own.map((fact) => fact.throughMonth);
  return planFactsAt(
    findings,
    slot,
    ensured(governingMonth(months, slot.dueMonth), "the plan has a ratio or difference"),
  );
}

export function planFactsAt(findings: Findings, slot: Slot, month: number): PlanFacts {
  const at = (measure: "PLAN_RATIO" | "PLAN_DIFFERENCE") =>
    findings.stated.get(againstPlan(measure, slot.year, month, slot.plan)) ?? null;
  return { month, ratio: at("PLAN_RATIO"), difference: at("PLAN_DIFFERENCE") };
}

import type { Measure } from "@doichieu/schema/vocabulary";

/** A plan's place in time: the target variables of one slot speak of the same plan and period. */
export interface Slot {
  fromYear: number;
  year: number;
  dueMonth: number;
  plan: string;
}

/** Name of a figure that may be stated or derived. */
export type Variable = string;

export function achieved(measure: Measure, year: number, month: number): Variable {
  return `${measure}|${year}|${month}`;
}

/** A PLAN_RATIO or PLAN_DIFFERENCE belongs to the plan it names; it is stated or unknown, never derived. */
export function againstPlan(measure: Measure, year: number, month: number, plan: string): Variable {
  return `${measure}|${year}|${month}|${plan}`;
}

export function targeted(measure: Measure, slot: Slot): Variable {
  return `target ${measure}|${slotName(slot)}`;
}

export function slotName(slot: Slot): string {
  return `${slot.fromYear}|${slot.year}|${slot.dueMonth}|${slot.plan}`;
}

export function isAnnual(slot: Slot): boolean {
  return slot.fromYear === slot.year;
}

import type { Measure, TargetMeasure } from "@doichieu/schema/vocabulary";
import { oncePer } from "../once-per.ts";

/** A plan's place in time: the target variables of one slot speak of the same plan and period. */
export interface Slot {
  fromYear: number;
  year: number;
  dueMonth: number;
  plan: string;
}

/** Name of a figure that may be stated or derived. */
export type Variable = string;

/** Asked for again and again: one text for each, by year and month. */
const names: Partial<Record<Measure, Map<number, Variable>>> = {};

export function achieved(measure: Measure, year: number, month: number): Variable {
  const known = names[measure] ?? new Map<number, Variable>();
  names[measure] = known;
  const place = year * 12 + month;
  const name = known.get(place) ?? `${measure}|${year}|${month}`;
  known.set(place, name);
  return name;
}

/** A PLAN_RATIO or PLAN_DIFFERENCE belongs to the plan it names; it is stated or unknown, never derived. */
export function againstPlan(measure: Measure, year: number, month: number, plan: string): Variable {
  return `${measure}|${year}|${month}|${plan}`;
}

export function targeted(measure: TargetMeasure, slot: Slot): Variable {
  return namesOf(slot)[measure];
}

export function slotName(slot: Slot): string {
  return namesOf(slot).slot;
}

const namesOf = oncePer(({ fromYear, year, dueMonth, plan }: Slot) => {
  const slot = `${fromYear}|${year}|${dueMonth}|${plan}`;
  return {
    slot,
    LEVEL: `target LEVEL|${slot}`,
    GROWTH: `target GROWTH|${slot}`,
    CHANGE: `target CHANGE|${slot}`,
  };
});

export function isAnnual(slot: Slot): boolean {
  return slot.fromYear === slot.year;
}

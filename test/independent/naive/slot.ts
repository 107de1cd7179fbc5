import type { IndicatorFacts } from "../../../server/src/engine/index.ts";

/** What a target speaks of, whatever its measure: a year or a plan period, due in a month, under a plan. */
export interface Slot {
  fromYear: number;
  year: number;
  dueMonth: number;
  plan: string;
  /** false: known only from a ratio or a difference (D6, D9) */
  stated: boolean;
}

export const isAnnual = (slot: Slot): boolean => slot.fromYear === slot.year;
export const slotName = (slot: Slot): string => `${slot.fromYear}-${slot.year}/${slot.dueMonth}@${slot.plan}`;

const isOfPlan = (measure: string) => measure === "PLAN_RATIO" || measure === "PLAN_DIFFERENCE";

/** Stated targets; and where a plan's year has none but a ratio or a difference, the plan of that year. */
export function slotsOf(facts: IndicatorFacts): Slot[] {
  const slots: Slot[] = [];
  const put = (slot: Slot) => {
    if (!slots.some((other) => slotName(other) === slotName(slot))) slots.push(slot);
  };
  for (const { fromYear, year, dueMonth, plan } of facts.targets) {
    put({ fromYear, year, dueMonth, plan, stated: true });
  }
  for (const { measure, year, plan } of facts.actuals) {
    const planIsStated = facts.targets.some((target) => target.year === year && target.plan === plan);
    if (isOfPlan(measure) && !planIsStated) put({ fromYear: year, year, dueMonth: 12, plan, stated: false });
  }
  return slots;
}

/** The target that a ratio or difference of this year and month speaks of. */
export function slotMeant(slots: Slot[], year: number, month: number, plan: string): Slot | undefined {
  const ofPlan = slots.filter((slot) => slot.year === year && slot.plan === plan);
  const annual = ofPlan.filter(isAnnual);
  const among = annual.length > 0 ? annual : ofPlan;
  return (
    among.find(({ dueMonth }) => dueMonth === month) ??
    among.find(({ dueMonth }) => dueMonth === 12) ??
    among[0]
  );
}

/** Of several months: the due one, else the first later, else the latest before. */
export function governing(months: number[], dueMonth: number): number | undefined {
  const sorted = [...months].sort((a, b) => a - b);
  return sorted.find((month) => month >= dueMonth) ?? sorted.at(-1);
}

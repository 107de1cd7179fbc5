import { type DerivationRule, isShare } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorFacts, IndicatorRules } from "../facts.ts";
import { oncePer } from "../once-per.ts";
import { achieved, againstPlan, isAnnual, type Slot, targeted, type Variable } from "./variables.ts";

/** One rule set to work on named variables. */
export interface Application {
  rule: DerivationRule;
  inputs: readonly [Variable, Variable];
  output: Variable;
}

/** Every way in which rules could join these facts (and, for a merged unit, those its figures rest on); which of them count is settled in derive(). */
export function applicationsFor(
  rules: IndicatorRules,
  facts: IndicatorFacts,
  slots: readonly Slot[],
  evidence: IndicatorFacts = facts,
): Application[] {
  return [
    ...acrossYears(rules, evidence),
    ...slots.filter(isAnnual).flatMap((slot) => fromLastYear(rules, slot)),
    ...slots.flatMap((slot) => fromPlanFacts(facts.actuals, slot, slots)),
  ];
}

function acrossYears(rules: IndicatorRules, facts: IndicatorFacts): Application[] {
  const months = new Set(facts.actuals.map((fact) => fact.throughMonth));
  for (const target of facts.targets) months.add(target.dueMonth);
  return [...months].flatMap((month) => yearsIn(facts).flatMap((year) => withYearBefore(rules, year, month)));
}

/** Every year that figures may speak of: growth and change imply the one before (D1, D8). Ascending. */
export const yearsIn = oncePer((facts: IndicatorFacts): readonly number[] => {
  const years = new Set<number>();
  for (const { year } of [...facts.targets, ...facts.actuals]) years.add(year - 1).add(year);
  return [...years].sort((a, b) => a - b);
});

/** Every month through which figures of a year may count, and the end of the year. */
export const monthsIn = oncePer((facts: IndicatorFacts): readonly number[] => [
  ...new Set([12, ...facts.actuals.map((fact) => fact.throughMonth)]),
]);

function withYearBefore(rules: IndicatorRules, year: number, month: number): Application[] {
  const now = achieved("LEVEL", year, month);
  const last = achieved("LEVEL", year - 1, month);
  const growth = achieved("GROWTH", year, month);
  const change = achieved("CHANGE", year, month);
  const found: Application[] = [
    { rule: "D8", inputs: [now, change], output: last },
    { rule: "D11", inputs: [last, change], output: now },
    { rule: "D12", inputs: [now, last], output: change },
  ];
  if (hasGrowth(rules)) {
    found.push({ rule: "D1", inputs: [now, growth], output: last });
    found.push({ rule: "D2", inputs: [last, growth], output: now });
  }
  if (growthIsDerived(rules)) found.push({ rule: "D3", inputs: [now, last], output: growth });
  return found;
}

/** D4, D5, D13 look back one year: they hold for annual targets only. */
function fromLastYear(rules: IndicatorRules, slot: Slot): Application[] {
  const last = achieved("LEVEL", slot.year - 1, slot.dueMonth);
  const level = targeted("LEVEL", slot);
  const growth = targeted("GROWTH", slot);
  const found: Application[] = [{ rule: "D13", inputs: [last, targeted("CHANGE", slot)], output: level }];
  if (hasGrowth(rules)) found.push({ rule: "D4", inputs: [last, growth], output: level });
  if (growthIsDerived(rules)) found.push({ rule: "D5", inputs: [level, last], output: growth });
  return found;
}

function fromPlanFacts(actuals: readonly ActualFact[], slot: Slot, slots: readonly Slot[]): Application[] {
  const level = targeted("LEVEL", slot);
  const found: Application[] = [];
  for (const measure of ["PLAN_RATIO", "PLAN_DIFFERENCE"] as const) {
    const [toTarget, toActual] =
      measure === "PLAN_RATIO" ? (["D6", "D7"] as const) : (["D9", "D10"] as const);
    const months = actuals
      .filter((fact) => fact.measure === measure && slotOf(fact, slots) === slot)
      .map((fact) => fact.throughMonth);
    const governing = governingMonth(months, slot.dueMonth);
    for (const month of months) {
      const stated = againstPlan(measure, slot.year, month, slot.plan);
      const actual = achieved("LEVEL", slot.year, month);
      if (month === governing) found.push({ rule: toTarget, inputs: [actual, stated], output: level });
      found.push({ rule: toActual, inputs: [level, stated], output: actual });
    }
  }
  return found;
}

/** The slot a ratio or difference speaks of: the annual plan due in its month, else due at year's end, else another of that year. */
export function slotOf(fact: ActualFact, slots: readonly Slot[]): Slot | undefined {
  const ofPlan = slots.filter((slot) => slot.year === fact.year && slot.plan === fact.plan);
  const annual = ofPlan.filter(isAnnual);
  return (
    annual.find((slot) => slot.dueMonth === fact.throughMonth) ??
    annual.find((slot) => slot.dueMonth === 12) ??
    annual[0] ??
    ofPlan[0]
  );
}

/** The month whose figures a target due in this month is held against (M3): its own, else the first later, else the last before. */
export function governingMonth(months: readonly number[], dueMonth: number): number | undefined {
  const sorted = [...months].sort((a, b) => a - b);
  return sorted.find((month) => month >= dueMonth) ?? sorted.at(-1);
}

/** Ranks have change, never growth (M6). */
export function hasGrowth(rules: IndicatorRules): boolean {
  return rules.kind !== "RANK";
}

/** Shares have growth only when stated (M6). */
export function growthIsDerived(rules: IndicatorRules): boolean {
  return hasGrowth(rules) && !isShare(rules.unit);
}

import { isTargetMeasure, namesOnePlan, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { Absent } from "./absences.ts";
import { currentFacts } from "./current-facts.ts";
import { type Application, applicationsFor } from "./derivation/applications.ts";
import { type Derivation, derive } from "./derivation/derive.ts";
import {
  achieved,
  againstPlan,
  type Slot,
  slotName,
  targeted,
  type Variable,
} from "./derivation/variables.ts";
import type { ActualFact, IndicatorFacts, IndicatorRules, TargetFact } from "./facts.ts";
import { type Figure, statedFigure } from "./figure.ts";

/** Everything known of one indicator in one province: what is stated and what follows from it. */
export interface Findings extends Derivation {
  rules: IndicatorRules;
  /** the revisions that count */
  facts: IndicatorFacts;
  slots: readonly Slot[];
  /** figures that derivation starts from: stated ones, and those restated from predecessors (M13) */
  stated: ReadonlyMap<Variable, Figure>;
  applications: readonly Application[];
  /** every fact that a figure may rest on: the unit's own and its predecessors' */
  evidence: IndicatorFacts;
  /** achieved figures that stand for their year where no target does */
  reported: readonly ReportedMoment[];
  /** why the predecessors' figures could not be put together to an achieved one (M13) */
  gaps: ReadonlyMap<Variable, Absent>;
  /** the same for the targets of a year */
  targetGaps: ReadonlyMap<number, Absent>;
}

/** An achieved figure reported for a unit or one of its predecessors. */
export interface ReportedMoment {
  measure: TargetMeasure;
  year: number;
  month: number;
}

export function findingsOf(rules: IndicatorRules, revisions: IndicatorFacts): Findings {
  const facts = currentFacts(revisions);
  const slots = slotsOf(facts);
  const stated = new Map<Variable, Figure>();
  for (const fact of facts.targets)
    stated.set(targeted(fact.measure, slotOfTarget(fact)), statedFigure(fact, rules));
  for (const fact of facts.actuals) stated.set(variableOf(fact), statedFigure(fact, rules));
  const applications = applicationsFor(rules, facts, slots);
  return {
    rules,
    facts,
    slots,
    stated,
    applications,
    evidence: facts,
    reported: reportedIn(facts),
    gaps: new Map(),
    targetGaps: new Map(),
    ...derive(rules, stated, applications),
  };
}

/** Ratios and differences make their plan a target; they stand for no year of their own. */
function reportedIn(facts: IndicatorFacts): ReportedMoment[] {
  return facts.actuals.flatMap(({ measure, year, throughMonth }) =>
    isTargetMeasure(measure) ? [{ measure, year, month: throughMonth }] : [],
  );
}

export function variableOf(fact: ActualFact): Variable {
  return namesOnePlan(fact.measure)
    ? againstPlan(fact.measure, fact.year, fact.throughMonth, fact.plan)
    : achieved(fact.measure, fact.year, fact.throughMonth);
}

export function slotOfTarget({ fromYear, year, dueMonth, plan }: TargetFact): Slot {
  return { fromYear, year, dueMonth, plan };
}

/** The plans: those with a stated target, and those known only from a ratio or difference (due at year's end). */
function slotsOf(facts: IndicatorFacts): Slot[] {
  const slots = new Map<string, Slot>();
  for (const fact of facts.targets) slots.set(slotName(slotOfTarget(fact)), slotOfTarget(fact));
  for (const fact of facts.actuals.filter((actual) => namesOnePlan(actual.measure))) {
    const isStated = facts.targets.some((target) => target.year === fact.year && target.plan === fact.plan);
    if (isStated) continue;
    const slot = { fromYear: fact.year, year: fact.year, dueMonth: 12, plan: fact.plan };
    slots.set(slotName(slot), slot);
  }
  return [...slots.values()];
}

export function isStatedTarget(findings: Findings, variable: Variable): boolean {
  return findings.stated.has(variable);
}

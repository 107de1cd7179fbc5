import {
  type AbsenceReason,
  type DerivationRule,
  firmness,
  isWhole,
  type ObservationStatus,
  weakerStatus,
} from "@doichieu/schema/vocabulary";
import { ensured } from "../ensured.ts";
import type { IndicatorRules } from "../facts.ts";
import { type Domains, domainsOf, type Figure, idsBehind } from "../figure.ts";
import { hasSameEnds, type Interval, intersect, isPoint } from "../interval.ts";
import type { Application } from "./applications.ts";
import { formulas, ruleNumber, rulesByPercentage, rulesForIndependentInputs } from "./rules.ts";
import type { Variable } from "./variables.ts";

/** A derivation of more steps than this says too little about the report (M7). */
const MOST_STEPS = 3;

/** Decimals of a derived growth; levels take those of the levels they come from. */
const GROWTH_DECIMALS = 2;

type DerivedFigure = Figure & { rule: DerivationRule; status: ObservationStatus };

export interface Derivation {
  /** stated figures and the derived ones that count */
  figures: ReadonlyMap<Variable, Figure>;
  /** why a variable that a rule could have given is still unknown */
  refusals: ReadonlyMap<Variable, AbsenceReason>;
}

/**
 * Works out what the stated figures imply (M7), round by round: what takes fewer steps is settled first, so the
 * order of the inputs cannot matter, and a stated figure is never replaced.
 */
export function derive(
  rules: IndicatorRules,
  stated: ReadonlyMap<Variable, Figure>,
  applications: readonly Application[],
): Derivation {
  const figures = new Map(stated);
  const refusals = new Map<Variable, AbsenceReason>();
  const domains = domainsOf(rules);
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    const ready = applications.filter((application) => takes(steps, application, figures));
    const found = new Map<Variable, DerivedFigure>();
    for (const application of ready) {
      const a = ensured(figures.get(application.inputs[0]), "an input is known");
      const b = ensured(figures.get(application.inputs[1]), "an input is known");
      const result = apply(application, a, b, rules, domains);
      if (typeof result === "string") refusals.set(application.output, result);
      else keepBetter(found, application.output, result);
    }
    for (const [name, figure] of found) {
      figures.set(name, figure);
      refusals.delete(name);
    }
  }
  return { figures, refusals };
}

/** Does the application give something not known yet, from inputs of which the longer took one step less? */
function takes(
  steps: number,
  { inputs, output }: Application,
  figures: ReadonlyMap<Variable, Figure>,
): boolean {
  const a = figures.get(inputs[0]);
  const b = figures.get(inputs[1]);
  return (
    a !== undefined && b !== undefined && 1 + Math.max(a.steps, b.steps) === steps && !figures.has(output)
  );
}

function keepBetter(found: Map<Variable, DerivedFigure>, name: Variable, candidate: DerivedFigure): void {
  const rival = found.get(name);
  if (!rival || isBetter(candidate, rival)) found.set(name, candidate);
}

function apply(
  { rule, output }: Application,
  a: Figure,
  b: Figure,
  rules: IndicatorRules,
  domains: Domains,
): DerivedFigure | AbsenceReason {
  if (rulesForIndependentInputs.has(rule) && a.looseInputIds.some((id) => b.looseInputIds.includes(id))) {
    return "DEPENDENT_INPUTS";
  }
  const formula = formulas[rule];
  const nominal = formula(a.interval, b.interval);
  if (typeof nominal === "string") return nominal;
  const domain = domainFor(output, domains);
  const cut = intersect(nominal, domain);
  if (!cut) return "OUT_OF_RANGE";
  if (hasSameEnds(cut, domain) && !isPoint(cut)) return "UNBOUNDED";
  const rounded = formula(a.rounded, b.rounded);
  return {
    interval: cut,
    // where rounding alone makes the formula fail, the nominal result is all there is to hold against a statement
    rounded: typeof rounded === "string" ? cut : ensured(intersect(rounded, domain), "rounding only widens"),
    ownBound: null,
    decimals: decimalsOf(rule, output, a, b, rules),
    // a target puts no doubt on what is derived from it
    status: weakerStatus(a.status ?? "FINAL", b.status ?? "FINAL"),
    rule,
    from: [a, b],
    steps: 1 + Math.max(a.steps, b.steps),
    approximate: a.approximate || b.approximate,
    inputIds: idsBehind(a.inputIds, b.inputIds),
    looseInputIds: idsBehind(a.looseInputIds, b.looseInputIds),
  };
}

function domainFor(output: Variable, domains: Domains): Interval {
  if (isOf("GROWTH", output)) return domains.growth;
  return isOf("CHANGE", output) ? domains.change : domains.level;
}

function isOf(measure: "GROWTH" | "CHANGE", name: Variable): boolean {
  return name.startsWith(measure) || name.startsWith(`target ${measure}`);
}

/** Growth has two; anything else as many as the finer figure in the indicator's unit; counts and ranks none (M7). */
function decimalsOf(
  rule: DerivationRule,
  output: Variable,
  a: Figure,
  b: Figure,
  rules: IndicatorRules,
): number {
  if (isOf("GROWTH", output)) return GROWTH_DECIMALS;
  if (isWhole(rules.unit)) return 0;
  return Math.max(0, a.decimals, rulesByPercentage.has(rule) ? 0 : b.decimals);
}

/** Which of two derivations of equal length counts (M7). */
function isBetter(candidate: DerivedFigure, rival: DerivedFigure): boolean {
  const byPoint = Number(isPoint(candidate.interval)) - Number(isPoint(rival.interval));
  if (byPoint !== 0) return byPoint > 0;
  const byRule = ruleNumber(rival.rule) - ruleNumber(candidate.rule);
  if (byRule !== 0) return byRule > 0;
  const byStatus = firmness(candidate.status) - firmness(rival.status);
  if (byStatus !== 0) return byStatus > 0;
  return candidate.inputIds.join(" ") < rival.inputIds.join(" ");
}

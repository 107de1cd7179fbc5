import { amountFrom } from "./amount.ts";
import { basisOf, type Comparison } from "./attainment/comparison.ts";
import { paceLevels } from "./attainment/pace.ts";
import type { Moment } from "./attainment/views.ts";
import { yearsWithoutTarget } from "./attainment/without-target.ts";
import { achieved, targeted } from "./derivation/variables.ts";
import { comparisonsOf } from "./evaluate.ts";
import type { AttainmentKey } from "./evaluation.ts";
import { derivationSteps } from "./explanation/derivation-steps.ts";
import type { ExplainedAttainment } from "./explanation/explained.ts";
import { explainedChecks } from "./explanation/explained-checks.ts";
import { inputsBehind } from "./explanation/inputs.ts";
import { ambitionStep, growthSteps, ratioAndGapSteps } from "./explanation/measure-steps.ts";
import { verdictSteps } from "./explanation/verdict-steps.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import type { Figure } from "./figure.ts";
import { type Findings, findingsOf } from "./findings.ts";
import { findingsOfUnit, type UnitFacts } from "./restatement.ts";

/** How an attainment came to be, enough to redo it by hand; null where the facts give no such attainment. */
export function explain(
  rules: IndicatorRules,
  revisions: IndicatorFacts,
  key: AttainmentKey,
): ExplainedAttainment | null {
  return explanationIn(findingsOf(rules, revisions), key);
}

/** The same for one of today's units (M13). */
export function explainUnit(
  rules: IndicatorRules,
  unit: UnitFacts,
  key: AttainmentKey,
): ExplainedAttainment | null {
  return explanationIn(findingsOfUnit(rules, unit), key);
}

function explanationIn(findings: Findings, key: AttainmentKey): ExplainedAttainment | null {
  const comparison = comparisonsOf(findings).find((candidate) => hasKey(candidate, key));
  if (comparison) return explainComparison(findings, comparison);
  const moment = yearsWithoutTarget(findings).find(
    ({ year, measure }) => year === key.year && measure === key.measure,
  );
  return moment && key.fromYear === null ? explainTargetless(findings, moment) : null;
}

function hasKey({ slot, measure }: Comparison, key: AttainmentKey): boolean {
  return (
    slot.fromYear === key.fromYear &&
    slot.year === key.year &&
    slot.dueMonth === key.dueMonth &&
    slot.plan === key.plan &&
    measure === key.measure
  );
}

function explainComparison(findings: Findings, comparison: Comparison): ExplainedAttainment {
  const { rules, figures } = findings;
  const { slot, target, held } = comparison;
  const at = held ?? { year: slot.year, month: slot.dueMonth };
  const growth = figures.get(achieved("GROWTH", at.year, at.month));
  const asked = figures.get(targeted("GROWTH", slot));
  const basis = basisOf(comparison, findings)?.actual;
  const levels = [figures.get(targeted("LEVEL", slot)), figures.get(achieved("LEVEL", at.year, at.month))];
  const inputs = inputsBehind(findings, [held?.figure, basis, target, growth, asked, ...levels]);
  const derivedFirst = [held?.figure, target].flatMap((figure) => derivationSteps(figure, rules, inputs));
  const steps = [
    ...derivedFirst,
    ...verdictSteps(comparison, findings),
    ...ratioAndGapSteps(comparison, findings),
    ...growthSteps(findings, at, inputs),
    ...levels.flatMap((figure) => derivationSteps(figure, rules, inputs)),
    ...ambitionStep(comparison, findings, inputs),
  ];
  return {
    inputs,
    steps: withoutRepeats(steps),
    checks: explainedChecks(findings, comparison, at),
    targetRounding: comparison.isStated ? null : roundingOf(target, findings),
    paceLevels: paceLevels(comparison, findings),
  };
}

function explainTargetless(findings: Findings, at: Moment): ExplainedAttainment {
  const measures = ["LEVEL", "GROWTH", "CHANGE"] as const;
  const known = measures.map((measure) => findings.figures.get(achieved(measure, at.year, at.month)));
  const inputs = inputsBehind(findings, known);
  return {
    inputs,
    steps: withoutRepeats([...growthSteps(findings, at, inputs)]),
    checks: explainedChecks(findings, null, at),
    targetRounding: null,
    paceLevels: [],
  };
}

/** A figure that serves twice is derived once. */
function withoutRepeats(steps: ExplainedAttainment["steps"]): ExplainedAttainment["steps"] {
  const seen = new Set<string>();
  return steps.filter(({ rules, formulaWords, titleWords }) => {
    const name = `${rules.join()}|${titleWords.EN}|${formulaWords.EN}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** The derived target given the rounding of its inputs (M9). */
function roundingOf(target: Figure | null, findings: Findings) {
  if (!target) return null;
  return amountFrom({ ...target, interval: target.rounded, ownBound: null }, findings.rules.unit);
}

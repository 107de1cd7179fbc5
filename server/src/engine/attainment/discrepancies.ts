import { type AmountData, type Measure, type Verdict } from "@doichieu/schema/vocabulary";
import { amountFrom, amountIn, unitOf } from "../amount.ts";
import type { Check } from "../checks.ts";
import { slotName } from "../derivation/variables.ts";
import type { EvaluatedDiscrepancy } from "../evaluation.ts";
import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import type { Comparison } from "./comparison.ts";
import { factWithVerdict, verdictAgrees } from "./stated-verdict.ts";

/** What the report states and the other facts contradict, seen from one comparison (M9). */
export function discrepanciesOf(
  findings: Findings,
  checks: readonly Check[],
  comparison: Comparison,
  verdict: Verdict,
): EvaluatedDiscrepancy[] {
  const { slot } = comparison;
  const own = checks.filter((check) =>
    check.slot
      ? slotName(check.slot) === slotName(slot)
      : check.fact.year === (comparison.held?.year ?? slot.year),
  );
  const onVerdict = verdictDiscrepancy(findings, comparison, verdict);
  return [...figureDiscrepancies(findings, own), ...(onVerdict ? [onVerdict] : [])];
}

/** The figures among these checks that disagree. */
export function figureDiscrepancies(findings: Findings, checks: readonly Check[]): EvaluatedDiscrepancy[] {
  return checks.flatMap((check) => {
    if (check.agrees !== false || !check.computed) return [];
    return {
      field: check.field,
      stated: amountIn(check.fact.measure, check.stated, findings.rules),
      computed: recomputedAmount(findings, check.fact.measure, check.computed),
      statedVerdict: null,
      computedVerdict: null,
      factId: check.fact.id,
      inputIds: [...check.computed.inputIds],
    };
  });
}

/** A ratio or difference of two stated figures is M4's arithmetic, not a derivation of M7. */
export function recomputedAmount(findings: Findings, measure: Measure, figure: Figure): AmountData {
  if (measure !== "PLAN_RATIO" && measure !== "PLAN_DIFFERENCE")
    return amountIn(measure, figure, findings.rules);
  return amountFrom({ ...figure, rule: figure.rule ?? "M4" }, unitOf(measure, findings.rules));
}

function verdictDiscrepancy(
  findings: Findings,
  comparison: Comparison,
  verdict: Verdict,
): EvaluatedDiscrepancy | null {
  const fact = factWithVerdict(comparison, findings);
  if (!fact?.statedVerdict || verdictAgrees(fact.statedVerdict, verdict) !== false) return null;
  const figures = [comparison.target, comparison.held?.figure];
  return {
    field: "VERDICT",
    stated: null,
    computed: null,
    statedVerdict: fact.statedVerdict,
    computedVerdict: verdict,
    factId: fact.id,
    inputIds: [...new Set(figures.flatMap((figure) => figure?.inputIds ?? []))],
  };
}

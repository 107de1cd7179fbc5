import { amountIn } from "../amount.ts";
import { type Comparison, judgeComparison, verdictFrom } from "../attainment/comparison.ts";
import { recomputedAmount } from "../attainment/discrepancies.ts";
import { factWithVerdict, verdictAgrees } from "../attainment/stated-verdict.ts";
import type { Moment } from "../attainment/views.ts";
import { type Check, checksOf } from "../checks.ts";
import { achieved, slotName } from "../derivation/variables.ts";
import type { Findings } from "../findings.ts";
import type { ExplainedCheck } from "./explained.ts";

/** Everything stated of this comparison beside what the other facts give, and what only they give (M9). */
export function explainedChecks(
  findings: Findings,
  comparison: Comparison | null,
  at: Moment,
): ExplainedCheck[] {
  const own = checksOf(findings).filter((check) => {
    if (!check.slot) return check.fact.year === at.year;
    return comparison !== null && slotName(check.slot) === slotName(comparison.slot);
  });
  return [
    ...own.map((check) => checkedFigure(findings, check)),
    ...derivedGrowth(findings, at),
    ...(comparison ? [checkedVerdict(findings, comparison)] : []),
  ];
}

function checkedFigure(findings: Findings, check: Check): ExplainedCheck {
  const { measure } = check.fact;
  return {
    field: check.field,
    stated: amountIn(measure, check.stated, findings.rules),
    computed: check.computed && recomputedAmount(findings, measure, check.computed),
    statedVerdict: null,
    computedVerdict: null,
    agrees: check.agrees,
    inputIds: [...(check.computed?.inputIds ?? [])],
  };
}

/** Growth that no report states has nothing to agree with; it is listed all the same. */
function derivedGrowth(findings: Findings, at: Moment): ExplainedCheck[] {
  const growth = findings.figures.get(achieved("GROWTH", at.year, at.month));
  if (!growth?.rule) return [];
  return [
    {
      field: "GROWTH",
      stated: null,
      computed: amountIn("GROWTH", growth, findings.rules),
      statedVerdict: null,
      computedVerdict: null,
      agrees: null,
      inputIds: [...growth.inputIds],
    },
  ];
}

function checkedVerdict(findings: Findings, comparison: Comparison): ExplainedCheck {
  const statedVerdict = factWithVerdict(comparison, findings)?.statedVerdict ?? null;
  const computedVerdict = verdictFrom(judgeComparison(comparison, findings));
  const figures = [comparison.target, comparison.held?.figure];
  return {
    field: "VERDICT",
    stated: null,
    computed: null,
    statedVerdict,
    computedVerdict,
    agrees: statedVerdict && verdictAgrees(statedVerdict, computedVerdict),
    inputIds: [...new Set(figures.flatMap((figure) => figure?.inputIds ?? []))],
  };
}

import {
  type AmountData,
  ambitionWords,
  amountText,
  type Locale,
  type Words,
} from "@doichieu/schema/vocabulary";
import { amountIn } from "../amount.ts";
import { ambitionOf } from "../attainment/ambition.ts";
import type { Comparison } from "../attainment/comparison.ts";
import { gapOf, planRatioOf, sidesOf } from "../attainment/ratio-and-gap.ts";
import type { Moment } from "../attainment/views.ts";
import { achieved, targeted } from "../derivation/variables.ts";
import { ensured } from "../ensured.ts";
import type { Findings } from "../findings.ts";
import { derivationSteps } from "./derivation-steps.ts";
import type { ExplainedInput, ExplainedStep } from "./explained.ts";
import { inBoth, intervalText, plainNumber } from "./wording.ts";

const none: Words = { VI: "", EN: "" };

/** M4: per cent of plan and gap, or why there is none. */
export function ratioAndGapSteps(comparison: Comparison, findings: Findings): ExplainedStep[] {
  if (!comparison.held) return [];
  const ratio = planRatioOf(comparison, findings);
  const gap = gapOf(comparison, findings);
  const isStated = ratio.value?.origin === "STATED";
  const both = sidesOf(comparison, findings).value;
  const sides = (locale: Locale, sign: string) =>
    both ? `${intervalText(both.actual.interval, locale)}${sign}${plainNumber(both.end, locale)}` : "";
  return [
    {
      rules: ["M4"],
      titleWords: { VI: "% kế hoạch", EN: "Per cent of plan" },
      formulaWords: isStated
        ? { VI: "báo cáo ghi sẵn tỷ lệ", EN: "the report states the ratio" }
        : inBoth((locale) => `${sides(locale, " ÷ ")} × 100`),
      noteWords: null,
      result: ratio.value,
      verdict: null,
      absence: ratio.reason,
    },
    {
      rules: ["M4"],
      titleWords: { VI: "Chênh lệch", EN: "Gap" },
      formulaWords: inBoth((locale) => sides(locale, " − ")),
      noteWords: null,
      result: gap.value,
      verdict: null,
      absence: gap.reason,
    },
  ];
}

/** M6: growth over the same months of the year before; nothing where neither stated nor derived. */
export function growthSteps(
  findings: Findings,
  at: Moment,
  inputs: readonly ExplainedInput[],
): ExplainedStep[] {
  const growth = findings.figures.get(achieved("GROWTH", at.year, at.month));
  if (!growth) return [];
  if (growth.rule) return derivationSteps(growth, findings.rules, inputs);
  const result = amountIn("GROWTH", growth, findings.rules);
  const own = ensured(
    inputs.find((input) => input.factId === growth.inputIds[0]),
    "growth is among the inputs",
  );
  return [
    {
      rules: ["M6"],
      titleWords: { VI: "Tăng trưởng", EN: "Growth" },
      formulaWords: inBoth((locale) => `${own.key} = ${amountText(result, locale)}`),
      noteWords: { VI: "báo cáo ghi sẵn", EN: "stated by the report" },
      result,
      verdict: null,
      absence: null,
    },
  ];
}

/** M8: what the target asks for, against the record. */
export function ambitionStep(
  comparison: Comparison,
  findings: Findings,
  inputs: readonly ExplainedInput[],
): ExplainedStep[] {
  const { ambition, reason } = ambitionOf(findings, comparison.slot);
  const asked = findings.figures.get(targeted("GROWTH", comparison.slot));
  const amount: AmountData | null = asked ? amountIn("GROWTH", asked, findings.rules) : null;
  const summary: ExplainedStep = {
    rules: ["M8"],
    titleWords: { VI: "Tham vọng của kế hoạch", EN: "Ambition of the target" },
    formulaWords: amount
      ? {
          VI: `cần tăng ${amountText(amount, "VI")}`,
          EN: `asks for growth of ${amountText(amount, "EN")}`,
        }
      : none,
    noteWords: ambitionWords[ambition],
    result: null,
    verdict: null,
    absence: reason,
  };
  return [...derivationSteps(asked, findings.rules, inputs), summary];
}

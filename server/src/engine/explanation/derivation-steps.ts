import {
  type AmountData,
  amountText,
  type DerivationRule,
  type Locale,
  type Measure,
  type RuleId,
  type Words,
} from "@doichieu/schema/vocabulary";
import { amountIn } from "../amount.ts";
import { ensured } from "../ensured.ts";
import type { IndicatorRules } from "../facts.ts";
import type { Figure } from "../figure.ts";
import type { ExplainedInput, ExplainedStep } from "./explained.ts";
import { inBoth } from "./wording.ts";

/** How a rule is written: the measures of its two inputs and of its result, and its title. */
interface RuleForm {
  inputs: readonly [Measure, Measure];
  output: Measure;
  write: (a: string, b: string) => string;
  title: Words;
}

const levelBefore: Words = { VI: "Mức năm trước suy ra", EN: "Level of the year before, derived" };
const levelNow: Words = { VI: "Mức thực hiện suy ra", EN: "Level achieved, derived" };
const planLevel: Words = { VI: "Kế hoạch suy ra", EN: "Plan, derived" };

/** 50 − (−9): a sign after a sign needs brackets. */
function inBrackets(number: string): string {
  return number.includes("−") ? `(${number})` : number;
}

const forms: Record<DerivationRule, RuleForm> = {
  D1: {
    inputs: ["LEVEL", "GROWTH"],
    output: "LEVEL",
    write: (a, b) => `${a} ÷ (1 + ${b})`,
    title: levelBefore,
  },
  D2: { inputs: ["LEVEL", "GROWTH"], output: "LEVEL", write: (a, b) => `${a} × (1 + ${b})`, title: levelNow },
  D3: {
    inputs: ["LEVEL", "LEVEL"],
    output: "GROWTH",
    write: (a, b) => `${a} ÷ ${b} − 1`,
    title: { VI: "Tăng trưởng suy ra", EN: "Growth, derived" },
  },
  D4: {
    inputs: ["LEVEL", "GROWTH"],
    output: "LEVEL",
    write: (a, b) => `${a} × (1 + ${b})`,
    title: planLevel,
  },
  D5: {
    inputs: ["LEVEL", "LEVEL"],
    output: "GROWTH",
    write: (a, b) => `${a} ÷ ${b} − 1`,
    title: { VI: "Mức tăng mà kế hoạch đòi hỏi", EN: "Growth the plan asks for" },
  },
  D6: {
    inputs: ["LEVEL", "PLAN_RATIO"],
    output: "LEVEL",
    write: (a, b) => `${a} ÷ ${b}`,
    title: { VI: "Kế hoạch suy ra từ tỷ lệ", EN: "Plan derived from the ratio" },
  },
  D7: { inputs: ["LEVEL", "PLAN_RATIO"], output: "LEVEL", write: (a, b) => `${a} × ${b}`, title: levelNow },
  D8: {
    inputs: ["LEVEL", "CHANGE"],
    output: "LEVEL",
    write: (a, b) => `${a} − ${inBrackets(b)}`,
    title: levelBefore,
  },
  D9: {
    inputs: ["LEVEL", "PLAN_DIFFERENCE"],
    output: "LEVEL",
    write: (a, b) => `${a} − ${inBrackets(b)}`,
    title: { VI: "Kế hoạch suy ra từ chênh lệch", EN: "Plan derived from the difference" },
  },
  D10: {
    inputs: ["LEVEL", "PLAN_DIFFERENCE"],
    output: "LEVEL",
    write: (a, b) => `${a} + ${inBrackets(b)}`,
    title: levelNow,
  },
  D11: {
    inputs: ["LEVEL", "CHANGE"],
    output: "LEVEL",
    write: (a, b) => `${a} + ${inBrackets(b)}`,
    title: levelNow,
  },
  D12: {
    inputs: ["LEVEL", "LEVEL"],
    output: "CHANGE",
    write: (a, b) => `${a} − ${b}`,
    title: { VI: "Thay đổi suy ra", EN: "Change, derived" },
  },
  D13: {
    inputs: ["LEVEL", "CHANGE"],
    output: "LEVEL",
    write: (a, b) => `${a} + ${inBrackets(b)}`,
    title: planLevel,
  },
};

/** The derivations behind a figure, inputs first; a stated figure has none. */
export function derivationSteps(
  figure: Figure | null | undefined,
  rules: IndicatorRules,
  inputs: readonly ExplainedInput[],
): ExplainedStep[] {
  if (!figure?.rule) return [];
  const before = figure.from.flatMap((input) => derivationSteps(input, rules, inputs));
  const step =
    figure.rule === "M13"
      ? restatementStep(figure, rules, inputs)
      : stepOf(figure, figure.rule, rules, inputs);
  return [...before, step];
}

function stepOf(
  figure: Figure,
  rule: DerivationRule,
  rules: IndicatorRules,
  inputs: readonly ExplainedInput[],
): ExplainedStep {
  const form = forms[rule];
  const [a, b] = form.inputs.map((measure, index) => {
    const input = ensured(figure.from[index], "a derived figure keeps the two it was joined from");
    return amountIn(measure, input, rules);
  }) as [AmountData, AmountData];
  return {
    rules: ruleIds(rule),
    titleWords: form.title,
    formulaWords: formulaOf((print) => form.write(print(a), print(b)), inputs),
    noteWords: null,
    result: amountIn(form.output, figure, rules),
    verdict: null,
    absence: null,
  };
}

/** M13: the predecessors' levels added up, or averaged by their weights. */
function restatementStep(
  figure: Figure,
  rules: IndicatorRules,
  inputs: readonly ExplainedInput[],
): ExplainedStep {
  const isMean = rules.aggregation === "WEIGHTED_MEAN";
  const amounts = figure.from.map((part) => amountIn("LEVEL", part, rules));
  const write = (print: (amount: AmountData) => string) => {
    const texts = amounts.map(print);
    if (!isMean) return texts.join(" + ");
    const weights = texts.slice(texts.length / 2);
    const products = weights.map((weight, index) => `${texts[index]} × ${weight}`);
    return `(${products.join(" + ")}) ÷ (${weights.join(" + ")})`;
  };
  return {
    rules: ["M13"],
    titleWords: { VI: "Quy đổi theo địa giới hiện nay", EN: "Restated on today's boundaries" },
    formulaWords: formulaOf(write, inputs),
    noteWords: null,
    result: amountIn("LEVEL", figure, rules),
    verdict: null,
    absence: null,
  };
}

/** `F1 ÷ F2 = 4.020 ÷ 102%`: with the inputs' names first, where any of them has one. */
function formulaOf(
  write: (print: (amount: AmountData) => string) => string,
  inputs: readonly ExplainedInput[],
): Words {
  return inBoth((locale) => {
    const names = write((amount) => nameOf(amount, inputs, locale));
    const numbers = write((amount) => printOf(amount, locale));
    return names === numbers ? numbers : `${names} = ${numbers}`;
  });
}

/** Growth is M6's business, too. */
function ruleIds(rule: DerivationRule): RuleId[] {
  return rule === "D3" || rule === "D5" ? [rule, "M6"] : [rule];
}

/** F1 for a stated figure; a derived one goes by its number. */
function nameOf(amount: AmountData, inputs: readonly ExplainedInput[], locale: Locale): string {
  const own =
    amount.origin === "STATED" ? inputs.find((input) => input.factId === amount.inputIds[0]) : undefined;
  return own?.key ?? printOf(amount, locale);
}

function printOf(amount: AmountData, locale: Locale): string {
  return amountText(amount, locale, { unit: amount.unit === "PERCENT" });
}

import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import type { ExplainedAttainment } from "./explanation/explained.ts";
import { readFacts, readRules } from "./testing/notation.ts";

function explained(indicator: string, facts: string, year: number): ExplainedAttainment {
  const rules = readRules(indicator);
  const revisions = readFacts(facts);
  const attainment = evaluate(rules, revisions).find((candidate) => candidate.year === year);
  const explanation = attainment && explain(rules, revisions, attainment);
  if (!explanation) throw new Error("no such attainment");
  return explanation;
}

/** `D6: F1 ÷ F2 = 4,020 ÷ 102% → ≈ VND 3,941 billion` */
function stepLines(explanation: ExplainedAttainment, locale: Locale): string[] {
  return explanation.steps.map(({ rules, formulaWords, result, verdict, absence }) => {
    const outcome = result ? amountText(result, locale) : (verdict ?? absence);
    return `${rules.join()}: ${formulaWords[locale]}${outcome ? ` → ${outcome}` : ""}`;
  });
}

function stepOf(indicator: string, facts: string, rule: string): string | undefined {
  return stepLines(explained(indicator, facts, 2020), "EN").find((line) => line.startsWith(`${rule}:`));
}

const flow = "FLOW HIGHER VND_BILLION 0..";
const share = "RATE LOWER PERCENT 0..100";

describe("the sector revenue of Nghệ An in 2013", () => {
  const explanation = explained(flow, "A.LEVEL.2012=3830 A.LEVEL.2013=4020 A.PLAN_RATIO.2013=102", 2013);

  test("can be redone by hand, in English", () => {
    expect(stepLines(explanation, "EN")).toEqual([
      "D6: F1 ÷ F2 = 4,020 ÷ 102% → ≈ VND 3,941 billion",
      "M1: actual 102, plan 100",
      "M2: higher is better: met when x ≥ v, exceeded when x > v",
      "M3: the plan is known only from the ratio, so the ratio is held against 100: 102 > 100 → EXCEEDED",
      "M4: the report states the ratio → 102%",
      "M4: 4,020 − 3,941.18 → ≈ VND 79 billion",
      "D3,M6: F1 ÷ F3 − 1 = 4,020 ÷ 3,830 − 1 → ≈ 4.96%",
      "D5,M6: ≈ 3,941 ÷ F3 − 1 = ≈ 3,941 ÷ 3,830 − 1 → ≈ 2.90%",
      "M8: asks for growth of ≈ 2.90% → NO_RECORD",
    ]);
  });

  test("and in Vietnamese", () => {
    expect(stepLines(explanation, "VI").slice(0, 4)).toEqual([
      "D6: F1 ÷ F2 = 4.020 ÷ 102% → ≈ 3.941 tỷ đồng",
      "M1: thực hiện 102, kế hoạch 100",
      "M2: càng cao càng tốt: đạt khi x ≥ v, vượt khi x > v",
      "M3: kế hoạch chỉ biết qua tỷ lệ nên xét tỷ lệ với 100: 102 > 100 → EXCEEDED",
    ]);
  });

  test("names its inputs", () => {
    expect(explanation.inputs.map(({ key, roleWords }) => `${key} ${roleWords.VI}`)).toEqual([
      "F1 Thực hiện 2013",
      "F2 So với kế hoạch 2013",
      "F3 Thực hiện 2012",
    ]);
  });

  test("shows what rounding can do to the derived plan", () => {
    const rounding = explanation.targetRounding;
    expect(rounding && amountText(rounding, "VI")).toBe("≈ 3.921–3.961 tỷ đồng");
  });

  test("does not let the ratio confirm itself", () => {
    expect(
      explanation.checks.map(({ field, agrees, computed }) => [field, agrees, computed?.value ?? null]),
    ).toEqual([
      ["PLAN_RATIO", null, null],
      ["GROWTH", null, 4.96083550914],
      ["VERDICT", null, null],
    ]);
  });
});

describe("the comparison that gave the verdict", () => {
  const cases: [string, string, string][] = [
    [flow, "T.LEVEL.2020=100 A.LEVEL.2020=100", "M3: 100 ≥ 100 → MET"],
    [flow, "T.LEVEL.2020=>100 A.LEVEL.2020=101", "M3: 101 > 100 → MET"],
    [flow, "T.LEVEL.2020=>100 A.LEVEL.2020=50.5", "M3: 50.5 ≤ 100 → NOT_MET"],
    [flow, "T.LEVEL.2020=100 A.LEVEL.2020=50.125", "M3: 50.13 < 100 → NOT_MET"],
    [flow, "T.LEVEL.2020=7..9 A.LEVEL.2020=10", "M3: 10 > 9 → EXCEEDED"],
    [flow, "T.LEVEL.2020=300 A.LEVEL.2020=>250", "M3: part of (250; ∞) meets it, part does not → UNDECIDED"],
    [flow, "A.LEVEL.2020=<=5 T.LEVEL.2020=9", "M3: [0; 5] < 9 → NOT_MET"],
    [share, "T.LEVEL.2020=4 A.LEVEL.2020=4", "M3: 4 ≤ 4 → MET"],
    [share, "T.LEVEL.2020=4 A.LEVEL.2020=3", "M3: 3 < 4 → EXCEEDED"],
    [share, "T.LEVEL.2020=3..4 A.LEVEL.2020=2", "M3: 2 < 3 → EXCEEDED"],
    [share, "T.LEVEL.2020=4 A.LEVEL.2020=6", "M3: 6 > 4 → NOT_MET"],
    [share, "T.LEVEL.2020=<4 A.LEVEL.2020=4", "M3: 4 ≥ 4 → NEARLY_MET"],
    [share, "T.LEVEL.2020=<4 A.LEVEL.2020=3", "M3: 3 < 4 → MET"],
    ["FLOW NEUTRAL COUNT 0..", "T.LEVEL.2020=10..20 A.LEVEL.2020=15", "M3: 15 ∈ [10; 20] → MET"],
    ["FLOW NEUTRAL COUNT", "T.LEVEL.2020=<=20 A.LEVEL.2020=30", "M3: 30 ∉ (−∞; 20] → NOT_MET"],
    [
      flow,
      "T.LEVEL.2020=100 A.LEVEL.2020/6=40",
      "M3: figures through month 6 of 2020; due by the end of month 12 of 2020 → NOT_DUE",
    ],
    [
      flow,
      "T.LEVEL.2020=100",
      "M3: Due by the end of month 12 of 2020. There is no actual to hold against it yet. → NO_ACTUAL",
    ],
    [
      "RATE HIGHER USD 0..",
      "A.LEVEL.2020=2405 A.PLAN_DIFFERENCE.2020=50",
      "M3: the plan is known only from the difference, so the difference is held against 0: 50 > 0 → EXCEEDED",
    ],
  ];

  test.each(cases)("%s: %s", (indicator, facts, line) => {
    expect(stepOf(indicator, facts, "M3")).toBe(line);
  });
});

describe("other steps", () => {
  const cases: [string, string, string, string][] = [
    [
      flow,
      "T.LEVEL.2020=1000 A.LEVEL.2020=957",
      "M5",
      "M5: short by 4.3% of the target; nearly-met threshold 5%",
    ],
    [flow, "T.LEVEL.2020=1000 A.LEVEL.2020=957", "M4", "M4: 957 ÷ 1,000 × 100 → 95.70%"],
    [flow, "A.PLAN_RATIO.2020=97", "M4", "M4: the report states the ratio → 97%"],
    ["RANK LOWER RANK_OF_63 1..63", "T.LEVEL.2020=10 A.LEVEL.2020=12", "M4", "M4: 12 ÷ 10 × 100 → RANK"],
    [
      "STOCK HIGHER COUNT 0..",
      "A.LEVEL.2019=30 A.CHANGE.2020=-9 T.LEVEL.2020=20",
      "D11",
      "D11: F1 + F2 = 30 + (−9) → ≈ 21",
    ],
    ["STOCK HIGHER COUNT 0..", "A.LEVEL.2020=30 A.CHANGE.2020=9 T.CHANGE.2021=5", "D13", "undefined"],
    [flow, "T.GROWTH.2020=10 A.GROWTH.2020=12", "M6", "M6: F1 = 12% → 12%"],
    [flow, "A.GROWTH.2020=12", "M6", "M6: F1 = 12% → 12%"],
    [flow, "A.LEVEL.2020=12 A.LEVEL.2019=10", "D3,M6", "D3,M6: F1 ÷ F2 − 1 = 12 ÷ 10 − 1 → ≈ 20.00%"],
    [
      flow,
      "A.LEVEL.2019=100 T.GROWTH.2020=10 A.LEVEL.2020=121",
      "M8",
      "M8: asks for growth of 10% → NO_RECORD",
    ],
    ["RATE HIGHER PERCENT 0..100", "T.LEVEL.2020=60", "M8", "M8:  → NO_BASE"],
    [
      flow,
      "A.LEVEL.2021=110 A.GROWTH.2021=10 T.LEVEL.2020=95",
      "D1",
      "D1: F1 ÷ (1 + F2) = 110 ÷ (1 + 10%) → ≈ VND 100 billion",
    ],
    [
      flow,
      "A.LEVEL.2019=110 A.GROWTH.2020=10 T.LEVEL.2020=95",
      "D2",
      "D2: F1 × (1 + F2) = 110 × (1 + 10%) → ≈ VND 121 billion",
    ],
    [
      flow,
      "A.LEVEL.2019=110 T.GROWTH.2020=>10",
      "D4",
      "D4: F2 × (1 + F1) = 110 × (1 + over 10%) → ≈ over VND 121 billion",
    ],
    [flow, "A.PLAN_RATIO.2020=90 T.LEVEL.2020=110", "D7", "D7: F1 × F2 = 110 × 90% → ≈ VND 99 billion"],
    [
      flow,
      "A.LEVEL.2021=110 A.CHANGE.2021=-10 T.LEVEL.2020=95",
      "D8",
      "D8: F1 − F2 = 110 − (−10) → ≈ VND 120 billion",
    ],
    [flow, "A.LEVEL.2020=110 A.PLAN_DIFFERENCE.2020=10", "D9", "D9: F1 − F2 = 110 − 10 → ≈ VND 100 billion"],
    [
      flow,
      "T.LEVEL.2020=110 A.PLAN_DIFFERENCE.2020=10",
      "D10",
      "D10: F1 + F2 = 110 + 10 → ≈ VND 120 billion",
    ],
    [
      flow,
      "A.LEVEL.2019=110 A.LEVEL.2020=115 T.CHANGE.2020=4",
      "D12",
      "D12: F1 − F2 = 115 − 110 → ≈ VND 5 billion",
    ],
    [
      flow,
      "A.LEVEL.2018=100 A.GROWTH.2019=10 A.LEVEL.2021=150 A.CHANGE.2021=20 T.LEVEL.2020=120",
      "D3,M6",
      "D3,M6: ≈ 130 ÷ ≈ 110 − 1 → ≈ 18.18%",
    ],
    [flow, "A.LEVEL.2019=110 T.CHANGE.2020=4", "D13", "D13: F2 + F1 = 110 + 4 → ≈ VND 114 billion"],
  ];

  test.each(cases)("%s: %s: %s", (indicator, facts, rule, line) => {
    expect(String(stepOf(indicator, facts, rule))).toBe(line);
  });

  test("a verdict on an estimate says so", () => {
    const { steps } = explained(flow, "T.LEVEL.2020=5 A.LEVEL.2020=5:E", 2020);
    const verdict = steps.find(({ rules }) => rules.includes("M3"));
    expect(verdict?.noteWords?.EN).toBe("rests on a figure that is not final: provisional");
  });

  test("inputs say what they are", () => {
    const { inputs } = explained(
      "RATE HIGHER USD 0..",
      "A.LEVEL.2020/6=5 A.PLAN_DIFFERENCE.2020/6@CENTRAL=1 A.CHANGE.2020/6=1 A.GROWTH.2020/6=4",
      2020,
    );
    expect(inputs.map(({ roleWords }) => roleWords.EN)).toEqual([
      "Actual 2020, first 6 months",
      "Difference to plan 2020, first 6 months (CENTRAL)",
      "Growth achieved 2020, first 6 months",
    ]);
    const period = explained(flow, "T.LEVEL.2018-2020=5 A.LEVEL.2020/6=3", 2020);
    expect(period.inputs.map(({ roleWords }) => roleWords.VI)).toEqual([
      "Thực hiện 6 tháng 2020",
      "Kế hoạch 2018–2020",
    ]);
  });

  test("checks hold stated against recomputed figures", () => {
    const { checks } = explained(
      flow,
      "A.LEVEL.2019=1022 A.LEVEL.2020=1230 A.GROWTH.2020=11.4 T.LEVEL.2020=1200",
      2020,
    );
    expect(checks.map(({ field, agrees }) => [field, agrees])).toEqual([
      ["GROWTH", false],
      ["VERDICT", null],
    ]);
    const ratio = explained(flow, "T.LEVEL.2020=100 A.LEVEL.2020=102!MET A.PLAN_RATIO.2020=102", 2020);
    expect(
      ratio.checks.map(({ field, agrees, computed }) => [field, agrees, computed?.rule ?? null]),
    ).toEqual([
      ["PLAN_RATIO", true, "M4"],
      ["VERDICT", true, null],
    ]);
  });

  test("a plan period tells the levels its pace is read from: the base, then those inside it", () => {
    const levels = (indicator: string, facts: string, year: number) =>
      explained(indicator, facts, year).paceLevels.map(
        ({ year, throughMonth, level }) => `${year}/${throughMonth}=${level.rule ? "≈" : ""}${level.value}`,
      );
    const share = "RATE HIGHER PERCENT 0..100";
    const facts = "T.LEVEL.2021-2025=90 A.LEVEL.2019=35 A.LEVEL.2020=40 A.LEVEL.2021=52 A.LEVEL.2022/6=56";
    expect(levels(share, facts, 2025)).toEqual(["2020/12=40", "2021/12=52", "2022/6=56"]);
    expect(levels(share, "T.LEVEL.2021-2025=90 A.LEVEL.2022=56", 2025)).toEqual(["2022/12=56"]);
    expect(levels(flow, "T.LEVEL.2021-2025=90 A.LEVEL.2021=55 A.GROWTH.2021=10", 2025)).toEqual([
      "2020/12=≈50",
      "2021/12=55",
    ]);
    expect(levels(share, "T.LEVEL.2025=90 A.LEVEL.2024=40 A.LEVEL.2025=80", 2025)).toEqual([]);
    expect(levels(share, "A.LEVEL.2025=80", 2025)).toEqual([]);
  });

  test("an attainment that the facts do not give has no explanation", () => {
    const rules = readRules(flow);
    const facts = readFacts("A.LEVEL.2020=5");
    const key = { fromYear: 2020, year: 2020, dueMonth: 12, measure: "LEVEL", plan: "MAIN" } as const;
    expect(explain(rules, facts, key)).toBeNull();
    expect(explain(rules, facts, { ...key, fromYear: null, dueMonth: null, year: 2019 })).toBeNull();
  });
});

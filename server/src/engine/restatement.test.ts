import { describe, expect, test } from "vitest";
import { evaluateUnit } from "./evaluate.ts";
import type { EvaluatedAttainment } from "./evaluation.ts";
import { explainUnit } from "./explain.ts";
import type { IndicatorRules } from "./facts.ts";
import type { UnitFacts } from "./restatement.ts";
import { evaluateUnitSeries } from "./series.ts";
import { answerOf } from "./testing/expectation.ts";
import { readRules } from "./testing/notation.ts";
import { unitOf, weighed } from "./testing/unit-facts.ts";

const sum = readRules("FLOW HIGHER VND_BILLION 0..");
const mean = readRules("RATE HIGHER PER_100_PEOPLE 0..");
const none = readRules("RANK LOWER RANK_OF_63 1..63");
const people = readRules("STOCK HIGHER COUNT 0..");

function in2020(rules: IndicatorRules, unit: UnitFacts): EvaluatedAttainment | undefined {
  return evaluateUnit(rules, unit).find(({ year }) => year === 2020);
}

describe("on today's boundaries (M13)", () => {
  const cases: [string, IndicatorRules, UnitFacts, string, string][] = [
    [
      "a single predecessor carries over",
      sum,
      unitOf("", "A.LEVEL.2020=5 T.GROWTH.2020=7"),
      "measure",
      "GROWTH",
    ],
    [
      "and gives way to what the unit reports anew",
      sum,
      unitOf("A.LEVEL.2020=6", "A.LEVEL.2020=5"),
      "actual",
      "6",
    ],
    ["also in its targets", sum, unitOf("T.LEVEL.2020=6", "T.LEVEL.2020=5"), "target", "6"],
    ["no predecessor: its own figures", sum, unitOf("A.LEVEL.2020=6"), "actual", "6"],
    ["sums add", sum, unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2020=6"), "actual", "11"],
    ["by rule", sum, unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2020=6"), "actual.rule", "M13"],
    ["bounds add", sum, unitOf("", "A.LEVEL.2020=>5", "A.LEVEL.2020=6"), "actual", "> 11"],
    [
      "the weakest status counts",
      sum,
      unitOf("", "A.LEVEL.2020=5:E", "A.LEVEL.2020=6"),
      "actual.status",
      "ESTIMATED",
    ],
    [
      "derived levels add, too",
      sum,
      unitOf("", "A.LEVEL.2021=11 A.GROWTH.2021=10", "A.LEVEL.2020=6 A.LEVEL.2021=7"),
      "actual",
      "16",
    ],
    [
      "a plan put together from uncertain ones is judged as uncertain",
      sum,
      unitOf("", "A.LEVEL.2020=>102 A.PLAN_RATIO.2020=102", "A.LEVEL.2020=50 A.PLAN_RATIO.2020=100"),
      "verdict",
      "UNDECIDED",
    ],
    [
      "and so is its gap",
      sum,
      unitOf("", "A.LEVEL.2020=50 A.PLAN_RATIO.2020=95..105", "A.LEVEL.2020=50 A.PLAN_RATIO.2020=100"),
      "gap",
      "-2.63..2.38",
    ],
    [
      "a half-year level stays beside a target that cannot be put together",
      sum,
      unitOf("", "A.LEVEL.2020/6=47.5", "T.LEVEL.2020=50 A.LEVEL.2020/6=40"),
      "actual",
      "87.5",
    ],
    ["counts stay whole", people, unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2020=6"), "actual.decimals", "0"],
    [
      "growth follows",
      sum,
      unitOf("", "A.LEVEL.2019=4 A.LEVEL.2020=5", "A.LEVEL.2019=6 A.LEVEL.2020=6"),
      "actualGrowth",
      "10",
    ],
    [
      "one of two is not enough",
      sum,
      unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2019=6"),
      "absences.actual",
      "INCOMPLETE_COVERAGE",
    ],
    [
      "ranks do not add",
      none,
      unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2020=6"),
      "absences.actual",
      "NOT_RESTATABLE",
    ],
    [
      "growth without levels does not add",
      sum,
      unitOf("", "A.GROWTH.2020=5", "A.GROWTH.2020=6"),
      "absences.actual",
      "NOT_RESTATABLE",
    ],
    ["nor does change", sum, unitOf("", "A.CHANGE.2020=5", "A.CHANGE.2020=6"), "measure", "CHANGE"],
    [
      "means need weights",
      mean,
      unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2020=6"),
      "absences.actual",
      "NO_WEIGHT",
    ],
    [
      "a mean by weights",
      mean,
      weighed(["A.LEVEL.2020=5", "A.LEVEL.2020=300"], ["A.LEVEL.2020=9", "A.LEVEL.2020=100"]),
      "actual",
      "6",
    ],
    [
      "an open weight is no weight",
      mean,
      weighed(["A.LEVEL.2020=5", "A.LEVEL.2020=>300"], ["A.LEVEL.2020=9", "A.LEVEL.2020=100"]),
      "absences.actual",
      "NO_WEIGHT",
    ],
    [
      "nor is zero",
      mean,
      weighed(["A.LEVEL.2020=5", "A.LEVEL.2020=0"], ["A.LEVEL.2020=9", "A.LEVEL.2020=100"]),
      "absences.actual",
      "NO_WEIGHT",
    ],
    [
      "what the unit reports beats a sum",
      sum,
      unitOf("A.LEVEL.2020=12", "A.LEVEL.2020=5", "A.LEVEL.2020=6"),
      "actual",
      "12",
    ],
    [
      "targets add",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "T.LEVEL.2020=7 A.LEVEL.2020=8"),
      "target",
      "12",
    ],
    [
      "and are judged",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "T.LEVEL.2020=7 A.LEVEL.2020=8"),
      "verdict",
      "EXCEEDED",
    ],
    ["an over stays an over", sum, unitOf("", "T.LEVEL.2020=>5", "T.LEVEL.2020=7"), "target", "> 12"],
    [
      "and is judged as one",
      sum,
      unitOf("", "T.LEVEL.2020=>5 A.LEVEL.2020=6", "T.LEVEL.2020=7 A.LEVEL.2020=9"),
      "verdict",
      "MET",
    ],
    ["at least stays at least", sum, unitOf("", "T.LEVEL.2020=>=5", "T.LEVEL.2020=7"), "target", ">= 12"],
    ["below stays below", sum, unitOf("", "T.LEVEL.2020=<5", "T.LEVEL.2020=<=7"), "target", "< 12"],
    ["at most stays at most", sum, unitOf("", "T.LEVEL.2020=<=5", "T.LEVEL.2020=7"), "target", "<= 12"],
    ["ranges add", sum, unitOf("", "T.LEVEL.2020=5..6", "T.LEVEL.2020=7"), "target", "12..13"],
    ["about stays about", sum, unitOf("", "T.LEVEL.2020=~5", "T.LEVEL.2020=7"), "target.bound", "ABOUT"],
    ["nearly stays nearly", sum, unitOf("", "T.LEVEL.2020=^5", "T.LEVEL.2020=7"), "target.bound", "NEARLY"],
    [
      "bounds that pull apart say nothing of their own",
      sum,
      unitOf("", "T.LEVEL.2020=>5", "T.LEVEL.2020=<7"),
      "target.bound",
      "MORE_THAN",
    ],
    [
      "targets derived from ratios add",
      sum,
      unitOf("", "A.LEVEL.2020=102 A.PLAN_RATIO.2020=102", "A.LEVEL.2020=50 A.PLAN_RATIO.2020=100"),
      "target",
      "150",
    ],
    [
      "a target of one of two",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "A.LEVEL.2020=8"),
      "absences.target",
      "INCOMPLETE_COVERAGE",
    ],
    [
      "leaves the actual standing alone",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "A.LEVEL.2020=8"),
      "verdict",
      "NO_TARGET",
    ],
    [
      "and is told of before anything is achieved",
      sum,
      unitOf("", "T.LEVEL.2020=5", "A.LEVEL.2018=8"),
      "absences.target",
      "INCOMPLETE_COVERAGE",
    ],
    [
      "a unit's own target stands",
      sum,
      unitOf("T.LEVEL.2020=20", "T.LEVEL.2020=5", "T.LEVEL.2020=7"),
      "target",
      "20",
    ],
    [
      "no actual beside a restated target",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "T.LEVEL.2020=7"),
      "verdict",
      "NO_ACTUAL",
    ],
    [
      "with its reason",
      sum,
      unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "T.LEVEL.2020=7"),
      "absences.actual",
      "INCOMPLETE_COVERAGE",
    ],
  ];

  test.each(cases)("%s", (_, rules, unit, field, expected) => {
    expect(answerOf(in2020(rules, unit), field, expected)).toBe(expected);
  });

  test("coverage is told", () => {
    const found = in2020(sum, unitOf("", "A.LEVEL.2020=5", "A.LEVEL.2019=6"));
    expect(found?.absences.find(({ field }) => field === "ACTUAL")?.detail).toBe("1 of 2");
  });

  test("a series joins restated years with those reported since", () => {
    const unit = unitOf("A.LEVEL.2025=20", "A.LEVEL.2024=8 A.LEVEL.2023=7", "A.LEVEL.2024=8");
    const points = evaluateUnitSeries(sum, unit, "MAIN");
    expect(
      points.map(({ year, actual, absences }) => [
        year,
        actual?.value ?? absences.find(({ field }) => field === "ACTUAL_LEVEL")?.detail,
      ]),
    ).toEqual([
      [2023, "1 of 2"],
      [2024, 16],
      [2025, 20],
    ]);
    expect(points.at(-1)?.actualGrowth?.value).toBe(25);
  });

  test("an explanation shows what was put together", () => {
    const unit = unitOf("", "T.LEVEL.2020=5 A.LEVEL.2020=5", "T.LEVEL.2020=7 A.LEVEL.2020=8");
    const [key] = evaluateUnit(sum, unit);
    const explanation = key && explainUnit(sum, unit, key);
    const restated = explanation?.steps.filter(({ rules }) => rules.includes("M13"));
    expect(restated?.map(({ formulaWords }) => formulaWords.EN)).toEqual([
      "F1 + F2 = 5 + 8",
      "F3 + F4 = 5 + 7",
    ]);
  });

  test("and how a mean was weighed", () => {
    const unit = weighed(
      ["A.LEVEL.2020=5 A.LEVEL.2021=6 T.LEVEL.2020=1", "A.LEVEL.2020=300"],
      ["A.LEVEL.2020=9 T.LEVEL.2020=1", "A.LEVEL.2020=100"],
    );
    const key = in2020(mean, unit);
    const explanation = key && explainUnit(mean, unit, key);
    const [first] = explanation?.steps.filter(({ rules }) => rules.includes("M13")) ?? [];
    expect(first?.formulaWords.VI).toBe(
      "(F1 × F3 + F2 × F4) ÷ (F3 + F4) = (5 × 300 + 9 × 100) ÷ (300 + 100)",
    );
  });
});

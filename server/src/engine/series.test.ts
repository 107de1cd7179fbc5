import { describe, expect, test } from "vitest";
import { evaluateSeries, evaluateSeriesByPlan, evaluateUnitSeriesByPlan } from "./series.ts";
import { readFacts, readRules } from "./testing/notation.ts";
import { unitOf } from "./testing/unit-facts.ts";

const sum = readRules("FLOW HIGHER VND_BILLION 0..");
const plansOf = (facts: string) => evaluateSeriesByPlan(sum, readFacts(facts)).map(({ plan }) => plan);

describe("a series under each plan", () => {
  test("the plan without a name comes first, then names in order", () => {
    expect(plansOf("T.LEVEL.2020@PROVINCIAL=5 T.LEVEL.2020@CENTRAL=4 T.LEVEL.2021=6")).toEqual([
      "MAIN",
      "CENTRAL",
      "PROVINCIAL",
    ]);
  });

  test("without a target of its own the plan without a name gives way", () => {
    expect(plansOf("A.LEVEL.2020=5 T.LEVEL.2020@CENTRAL=4")).toEqual(["CENTRAL"]);
  });

  test("without any target results stand under the plan without a name", () => {
    expect(plansOf("A.LEVEL.2020=5")).toEqual(["MAIN"]);
    expect(plansOf("")).toEqual(["MAIN"]);
  });

  test("a plan known only from a ratio to it is one", () => {
    expect(plansOf("A.LEVEL.2020=5 A.PLAN_RATIO.2020@CENTRAL=102")).toEqual(["CENTRAL"]);
  });

  test("each is what is asked for by its name", () => {
    const facts = readFacts("A.LEVEL.2020=5 T.LEVEL.2020@CENTRAL=4 T.LEVEL.2020@PROVINCIAL=6");
    for (const { plan, points } of evaluateSeriesByPlan(sum, facts))
      expect(points).toEqual(evaluateSeries(sum, facts, plan));
  });

  test("a merged unit has its predecessors' plans", () => {
    const unit = unitOf("", "T.LEVEL.2020@CENTRAL=5", "T.LEVEL.2020@CENTRAL=6");
    const [central] = evaluateUnitSeriesByPlan(sum, unit);
    expect(central).toMatchObject({ plan: "CENTRAL", points: [{ year: 2020, target: { value: 11 } }] });
  });
});

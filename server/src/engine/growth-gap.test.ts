import { describe, expect, test } from "vitest";
import { amountOf } from "./amount.ts";
import { growthGap } from "./growth-gap.ts";
import { readFacts, readRules } from "./testing/notation.ts";

/** `[low, high]` of the gap of one growth to one target. */
function gap(direction: "HIGHER" | "LOWER" | "NEUTRAL", achieved: string, asked: string) {
  const rules = readRules(`FLOW ${direction} VND_BILLION 0..`);
  const [actual] = readFacts(`A.GROWTH.2019=${achieved}`).actuals;
  const [target] = readFacts(`T.GROWTH.2020=${asked}`).targets;
  if (!(actual && target)) throw new Error("the notation gave no facts");
  const amount = growthGap(amountOf(rules, actual), amountOf(rules, target), direction);
  return amount && [amount.low, amount.high, amount.bound, amount.unit];
}

describe("last year's growth against this year's target", () => {
  test.each([
    ["HIGHER", "7.5", ">10", [null, -2.5, "LESS_THAN", "PERCENTAGE_POINT"]],
    ["HIGHER", "7.5", "10", [-2.5, -2.5, "EXACT", "PERCENTAGE_POINT"]],
    ["HIGHER", "7", "7.5..8", [-0.5, -0.5, "EXACT", "PERCENTAGE_POINT"]],
    ["LOWER", "9", "7..8", [1, 1, "EXACT", "PERCENTAGE_POINT"]],
    ["NEUTRAL", "7.5", "7..8", [0, 0, "EXACT", "PERCENTAGE_POINT"]],
    ["NEUTRAL", "9", "7..8", [1, 1, "EXACT", "PERCENTAGE_POINT"]],
    ["HIGHER", ">9", "7", [2, null, "MORE_THAN", "PERCENTAGE_POINT"]],
    ["LOWER", "<9", "7", [-107, 2, "RANGE", "PERCENTAGE_POINT"]],
    ["HIGHER", ">9", ">7", null],
  ] as const)("%s: %s against %s", (direction, achieved, asked, expected) => {
    expect(gap(direction, achieved, asked)).toEqual(expected);
  });
});

test("an end that is infinite stays so", () => {
  const rules = readRules("FLOW HIGHER VND_BILLION 0..");
  const [actual] = readFacts("A.GROWTH.2019=5").actuals;
  if (!actual) throw new Error("the notation gave no fact");
  const growth = amountOf(rules, actual);
  const unbounded = { ...growth, value: null, low: null, lowOpen: true, bound: "LESS_THAN" as const };
  expect(growthGap(unbounded, growth, "HIGHER")).toMatchObject({ low: null, high: 0 });
});

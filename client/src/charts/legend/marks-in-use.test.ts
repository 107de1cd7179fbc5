import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { marksInUse } from "./marks-in-use.ts";

test("only marks that occur are explained, in the legend's order", () => {
  const rows = [
    { actual: sampleFigure(10, { status: "ESTIMATED" }), target: sampleFigure(9, { bound: "LESS_THAN" }) },
    { actual: sampleFigure(95, { bound: "MORE_THAN" }), target: sampleFigure(100) },
    { actual: null, target: sampleFigure(3941, { origin: "DERIVED", rule: "D6" }) },
  ];
  expect(marksInUse(rows)).toEqual([
    "actual",
    "estimate",
    "openActual",
    "target",
    "lessThanTarget",
    "derivedTarget",
  ]);
});

test("nothing drawn, nothing to explain", () => {
  expect(marksInUse([{ actual: null, target: null }])).toEqual([]);
});

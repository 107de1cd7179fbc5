import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { marksInUse } from "./marks-in-use.ts";

test("explains what occurs, once, in the legend's order", () => {
  const rows = [
    { target: sampleFigure(1), actual: sampleFigure(1, { status: "ESTIMATED" }) },
    { target: sampleFigure(1, { bound: "LESS_THAN" }), actual: sampleFigure(1) },
    { target: null, actual: sampleFigure(1, { status: "PRELIMINARY" }) },
  ];
  expect(marksInUse(rows)).toEqual(["actual", "estimate", "target", "lessThanTarget"]);
});

test.each([
  [sampleFigure(1, { bound: "AT_LEAST" }), "openActual"],
  [sampleFigure(1, { bound: "LESS_THAN" }), "belowActual"],
  [sampleFigure(1, { bound: "RANGE", high: 2 }), "rangeActual"],
  [sampleFigure(1, { origin: "DERIVED", rule: "D2" }), "derivedActual"],
] as const)("an actual %j needs %s", (actual, mark) => {
  expect(marksInUse([{ target: null, actual }])).toContain(mark);
});

test.each([
  [sampleFigure(1, { bound: "NEARLY" }), "nearlyTarget"],
  [sampleFigure(1, { bound: "ABOUT" }), "aboutTarget"],
  [sampleFigure(1, { bound: "RANGE", high: 2, origin: "DERIVED", rule: "D4" }), "derivedTarget"],
] as const)("a target %j needs %s", (target, mark) => {
  expect(marksInUse([{ target, actual: null }])).toEqual([mark]);
});

import { expect, test } from "vitest";
import { sampleFigure } from "./sample-figure.ts";
import { endToReach, wantedSide } from "./wanted-side.ts";

test.each([
  ["HIGHER", "EXACT", "HIGH"],
  ["HIGHER", "AT_MOST", "LOW"],
  ["HIGHER", "LESS_THAN", "LOW"],
  ["LOWER", "EXACT", "LOW"],
  ["LOWER", "RANGE", "LOW"],
  ["LOWER", "AT_LEAST", "HIGH"],
  ["LOWER", "MORE_THAN", "HIGH"],
  ["NEUTRAL", "AT_LEAST", "INSIDE"],
] as const)("%s with %s wants %s (M2)", (direction, bound, side) => {
  expect(wantedSide(direction, bound)).toBe(side);
});

test.each([
  ["a point", sampleFigure(250), "HIGH", 250],
  ["the low end of a range", sampleFigure(230, { bound: "RANGE", high: 270 }), "HIGH", 230],
  ["the high end of a range", sampleFigure(230, { bound: "RANGE", high: 270 }), "LOW", 270],
  ["what an open bound names", sampleFigure(250, { bound: "MORE_THAN" }), "HIGH", 250],
  ["what a bound from above names", sampleFigure(250, { bound: "LESS_THAN" }), "LOW", 250],
  ["all of what is nearly", sampleFigure(250, { bound: "NEARLY" }), "HIGH", 250],
  ["all of what is nearly, for lower", sampleFigure(250, { bound: "NEARLY" }), "LOW", 250],
  ["the low end of a derived interval", sampleFigure(3921, { high: 3961, origin: "DERIVED" }), "HIGH", 3921],
] as const)("has to reach %s (M4)", (_, target, side, end) => {
  expect(endToReach(target, side)).toBe(end);
});

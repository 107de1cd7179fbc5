import { expect, test } from "vitest";
import { sampleFigure } from "../../charts/sample-figure.ts";
import { roundingState } from "./rounding-state.ts";

const rounding = sampleFigure(3921, { bound: "RANGE", high: 3961, origin: "DERIVED", rule: "D6" });
const target = sampleFigure(3941, { origin: "DERIVED", rule: "D6" });

test("a stated number stands for half a unit of its last decimal on either side", () => {
  expect(roundingState(target, sampleFigure(4020), rounding)?.actual).toMatchObject({
    low: 4019.5,
    high: 4020.5,
  });
  expect(roundingState(target, sampleFigure(7.5, { decimals: 1 }), rounding)?.actual).toMatchObject({
    low: 7.45,
    high: 7.55,
  });
});

test("counts stand for themselves unless their decimals say otherwise", () => {
  const count = { unit: "COUNT" } as const;
  expect(roundingState(target, sampleFigure(4020, count), rounding)?.actual).toMatchObject({
    low: 4020,
    high: 4020,
  });
  const thousands = sampleFigure(4000, { ...count, decimals: -3 });
  expect(roundingState(target, thousands, rounding)?.actual).toMatchObject({ low: 3500, high: 4500 });
});

test("there is no picture where one side is no single number", () => {
  expect(roundingState(target, sampleFigure(250, { bound: "MORE_THAN" }), rounding)).toBeNull();
  expect(roundingState(target, sampleFigure(4020), null)).toBeNull();
  expect(roundingState(null, sampleFigure(4020), rounding)).toBeNull();
});

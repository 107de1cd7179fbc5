import { expect, test } from "vitest";
import { firstLimits } from "./row-limits.ts";

test("a scorecard as reports have them is drawn whole", () => {
  expect(firstLimits([120, 80])).toEqual([Infinity, Infinity]);
});

test("of a long one only the first rows are drawn, and the sections behind them are closed", () => {
  expect(firstLimits([60, 70, 900])).toEqual([60, 40, 0]);
  expect(firstLimits([5000])).toEqual([100]);
});

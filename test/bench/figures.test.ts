import { expect, test } from "vitest";
import { medianRatio, quantile } from "./figures.ts";

test("a quantile is one of the values, wherever it stands in the list", () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([7], 0.95)).toBe(7);
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(hundred, 0.95)).toBe(95);
  expect(quantile([], 0.5)).toBeNaN();
});

test("ratios are of one round each: a slow round moves both and not their ratio", () => {
  expect(medianRatio([2, 20, 4], [1, 10, 1])).toBe(2);
  // the ratio of the medians would be 4
  expect(medianRatio([1, 4, 100], [1, 1, 50])).toBe(2);
});

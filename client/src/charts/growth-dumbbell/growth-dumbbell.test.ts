import { describe, expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { discHatchPath } from "./disc-hatch.ts";
import { growthScale } from "./growth-scale.ts";
import { layoutDumbbell } from "./layout.ts";
import type { DumbbellState } from "./state.ts";

const growth = (number: number, special = {}) => sampleFigure(number, { unit: "PERCENT", ...special });
const scale = growthScale([growth(-4.13), growth(11)]);
const WIDTH = 320;

function laidOut(state: Partial<DumbbellState>) {
  return layoutDumbbell(
    {
      target: growth(10),
      actual: growth(8),
      previous: null,
      direction: "HIGHER",
      verdict: "NOT_MET",
      scale,
      ...state,
    },
    WIDTH,
  );
}

describe("the scale", () => {
  test("has zero inside and room beyond the outermost values", () => {
    expect(scale.domain[0]).toBeLessThan(-4.13);
    expect(scale.domain[1]).toBeGreaterThan(11);
    expect(scale.ticks).toContain(0);
  });

  test("stands even without any figure", () => {
    expect(growthScale([null]).domain).toEqual([0, 1]);
  });
});

describe("the bridge", () => {
  test("runs from what had to be reached to what was", () => {
    const { bridge, actual, target } = laidOut({});
    expect(bridge?.from).toBeCloseTo(target.body.x + target.body.width / 2, 0);
    expect(bridge?.to).toBe(actual?.x);
    expect(bridge && bridge.to < bridge.from).toBe(true);
  });

  test("starts at the end of a range that has to be reached", () => {
    const range = growth(7, { bound: "RANGE", high: 9, value: null });
    const high = laidOut({ target: range }).bridge?.from ?? 0;
    const low = laidOut({ target: range, direction: "LOWER" }).bridge?.from ?? 0;
    expect(low).toBeGreaterThan(high);
  });

  test("is not there without an actual: nothing is joined to nothing", () => {
    const { bridge, actual } = laidOut({ actual: null });
    expect(bridge).toBeNull();
    expect(actual).toBeNull();
  });
});

test("an open-ended growth points on; a range shows where it lies", () => {
  expect(laidOut({ actual: growth(5, { bound: "MORE_THAN" }) }).actual?.pointsTo).toBe(1);
  expect(laidOut({ actual: growth(5, { bound: "LESS_THAN" }) }).actual?.pointsTo).toBe(-1);
  const range = laidOut({ actual: growth(5, { bound: "RANGE", high: 8, value: null }) }).actual;
  expect(range?.range?.width).toBeGreaterThan(0);
  expect(range?.pointsTo).toBeNull();
});

test("the hatch of a dot stays inside it", () => {
  const numbers = [...discHatchPath(10, 10, 5.5).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
  expect(numbers.length).toBeGreaterThan(4);
  for (const [, x, y] of numbers) expect(Math.hypot(Number(x) - 10, Number(y) - 10)).toBeLessThan(5.7);
});

import { expect, test } from "vitest";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { layoutSparkline } from "./layout.ts";

const point = (year: number, number: number, special: Partial<FigureParts> = {}) => ({
  year,
  figure: sampleFigure(number, special),
});
const layout = (...points: ReturnType<typeof point>[]) =>
  layoutSparkline({ points, from: 2018, to: 2022, current: 2019 }, 90, 20);

test("a point a year, on its place among the years", () => {
  expect(layout(point(2018, 1), point(2022, 10)).dots.map((dot) => dot.x)).toEqual([5, 85]);
});

test("a line joins neighbouring years only, in whatever order they come", () => {
  const { lines } = layout(point(2021, 4), point(2018, 1), point(2019, 2));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ x1: 5, x2: 25 });
});

test("the year of the page is larger", () => {
  expect(layout(point(2018, 1), point(2019, 2)).dots.map((dot) => dot.radius)).toEqual([2.2, 3.2]);
});

test("hollow is not final, dotted is derived", () => {
  const { dots } = layout(
    point(2018, 1),
    point(2019, 2, { status: "ESTIMATED" }),
    point(2020, 3, { origin: "DERIVED", rule: "D3", status: "ESTIMATED" }),
    point(2021, 4, { status: null }),
  );
  expect(dots.map((dot) => dot.look)).toEqual(["solid", "hollow", "dotted", "solid"]);
});

test("zero is always on the scale", () => {
  expect(layout(point(2018, 50)).zero).toBe(16);
  const { zero, dots } = layout(point(2018, 4), point(2019, -4));
  expect(zero).toBe(10);
  expect(dots.map((dot) => dot.y)).toEqual([4, 16]);
});

test("an open end points on, a range reaches over", () => {
  const { dots } = layout(
    point(2018, 5, { bound: "MORE_THAN" }),
    point(2019, 5, { bound: "LESS_THAN" }),
    point(2020, 5, { bound: "RANGE", high: 10 }),
  );
  const [over, below, range] = dots;
  expect(over?.stem).toBe((over?.y ?? 0) - 5);
  expect(below?.stem).toBe((below?.y ?? 0) + 5);
  expect(range?.stem).toBe(4);
});

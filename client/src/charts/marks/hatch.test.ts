import { expect, test } from "vitest";
import { hatchPath } from "./hatch.ts";

test("every stroke stays inside its box", () => {
  const box = { x: 3, y: 2, width: 31, height: 12 };
  const numbers = [...hatchPath(box, 5.6).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
  expect(numbers.length).toBeGreaterThan(10);
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeGreaterThanOrEqual(3);
    expect(Number(x)).toBeLessThanOrEqual(34);
    expect(Number(y)).toBeGreaterThanOrEqual(2);
    expect(Number(y)).toBeLessThanOrEqual(14);
  }
});

test("two boxes that touch show one texture", () => {
  const left = hatchPath({ x: 0, y: 0, width: 20, height: 10 }, 5);
  const right = hatchPath({ x: 20, y: 0, width: 20, height: 10 }, 5);
  expect(left).toContain("L20 5");
  expect(right).toContain("M20 5");
});

test("a box of no width has no strokes", () => {
  expect(hatchPath({ x: 5, y: 0, width: 0, height: 10 }, 5)).toBe("");
});

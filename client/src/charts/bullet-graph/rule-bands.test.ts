import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { ruleBands } from "./rule-bands.ts";

const bands = (
  ...[target, direction = "HIGHER", domain = [0, 400]]: [
    ReturnType<typeof sampleFigure>,
    ("HIGHER" | "LOWER" | "NEUTRAL")?,
    [number, number]?,
  ]
) => ruleBands(target, direction, 0.05, domain).map(({ from, to, level }) => [from, to, level]);

test("higher is better: not met, within the threshold, met", () => {
  expect(bands(sampleFigure(200))).toEqual([
    [0, 190, 1],
    [190, 200, 2],
    [200, 400, 3],
  ]);
});

test("lower is better: the other way round", () => {
  expect(bands(sampleFigure(200), "LOWER")).toEqual([
    [0, 200, 3],
    [200, 210, 2],
    [210, 400, 1],
  ]);
});

test("a range is met from the end that has to be reached", () => {
  const range = sampleFigure(200, { bound: "RANGE", high: 300 });
  expect(bands(range).at(-1)).toEqual([200, 400, 3]);
  expect(bands(range, "LOWER")[0]).toEqual([0, 300, 3]);
});

test("neutral: a point is met on either side of it, a range inside", () => {
  expect(bands(sampleFigure(200), "NEUTRAL")).toEqual([
    [0, 190, 1],
    [190, 200, 3],
    [200, 210, 3],
    [210, 400, 1],
  ]);
  expect(bands(sampleFigure(100, { bound: "RANGE", high: 200 }), "NEUTRAL")).toEqual([
    [0, 95, 1],
    [95, 100, 2],
    [100, 200, 3],
    [200, 210, 2],
    [210, 400, 1],
  ]);
});

test("neutral with an open bound is met all the way", () => {
  expect(bands(sampleFigure(200, { bound: "AT_LEAST" }), "NEUTRAL").at(-1)).toEqual([200, 400, 3]);
});

test("nothing is nearly a rank, and nothing is nearly zero", () => {
  const rank = sampleFigure(10, { unit: "RANK_OF_63" });
  expect(bands(rank, "LOWER", [0, 63])).toEqual([
    [0, 10, 3],
    [10, 63, 1],
  ]);
  expect(bands(sampleFigure(0), "HIGHER", [-10, 10])).toEqual([
    [-10, 0, 1],
    [0, 10, 3],
  ]);
});

test("a target below zero is nearly met below it", () => {
  expect(bands(sampleFigure(-100), "HIGHER", [-200, 100])).toEqual([
    [-200, -105, 1],
    [-105, -100, 2],
    [-100, 100, 3],
  ]);
});

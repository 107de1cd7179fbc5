import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { growthScale } from "./growth-scale.ts";
import { layoutDumbbell } from "./layout.ts";
import type { DumbbellState } from "./state.ts";

const state: DumbbellState = {
  target: sampleFigure(6),
  actual: sampleFigure(4),
  previous: sampleFigure(2),
  direction: "HIGHER",
  verdict: "NOT_MET",
  scale: { domain: [-10, 10], reversed: false, ticks: [-10, 0, 10] },
};
// one unit is 10 px, zero stands at 110 px
const layout = (special: Partial<DumbbellState> = {}) => layoutDumbbell({ ...state, ...special }, 220);

test("a line joins what had to be reached and what was", () => {
  expect(layout()).toMatchObject({
    bridge: { from: 170, to: 150, verdict: "NOT_MET" },
    actual: { x: 150 },
    previous: { x: 130 },
  });
});

test("a range has to be reached at the end on the wanted side", () => {
  const target = sampleFigure(6, { bound: "RANGE", high: 8 });
  expect(layout({ target }).bridge?.from).toBe(170);
  expect(layout({ target, direction: "LOWER" }).bridge?.from).toBe(190);
});

test("without an actual nothing is joined", () => {
  expect(layout({ actual: null })).toMatchObject({ bridge: null, actual: null });
});

test("an open end points on, a range reaches over", () => {
  expect(layout({ actual: sampleFigure(4, { bound: "MORE_THAN" }) }).actual).toMatchObject({
    pointsTo: 1,
    range: null,
  });
  const range = layout({ actual: sampleFigure(4, { bound: "RANGE", high: 6 }) }).actual;
  expect(range).toMatchObject({ pointsTo: null, range: { x: 150, width: 20 } });
});

test("all growth of a page has one scale with zero on it", () => {
  expect(growthScale([sampleFigure(11), sampleFigure(-4), null]).domain).toEqual([-6, 12]);
  expect(growthScale([]).domain).toEqual([0, 1]);
});

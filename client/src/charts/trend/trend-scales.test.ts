import { expect, test } from "vitest";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { growthScale, levelScales } from "./trend-scales.ts";

const year = (actual: number | null, target: FigureParts | null = null) => ({
  actual: actual === null ? null : sampleFigure(actual),
  target,
  milestone: null,
});
const growth = (actual: number | null, target: FigureParts | null = null) => ({
  actualGrowth: actual === null ? null : sampleFigure(actual),
  targetGrowth: target,
});
const scalesOf = (...charts: ReturnType<typeof year>[][]) => levelScales(charts, "VND_BILLION", "HIGHER");

test("one scale for charts whose figures are of one size", () => {
  const [a, b] = scalesOf([year(39_888)], [year(12_000)]);
  expect(a).toEqual({ scale: { domain: [0, 50_000], ticks: a?.scale.ticks, reversed: false }, times: 1 });
  expect(b).toEqual(a);
});

test("a much smaller one is magnified by a round number, its ticks at the same heights", () => {
  const [large, small] = scalesOf([year(44_276)], [year(4020, sampleFigure(4000, { bound: "MORE_THAN" }))]);
  expect(large?.scale).toMatchObject({
    domain: [0, 50_000],
    ticks: [0, 10_000, 20_000, 30_000, 40_000, 50_000],
  });
  expect(small).toMatchObject({
    times: 10,
    scale: { domain: [0, 5000], ticks: [0, 1000, 2000, 3000, 4000, 5000] },
  });
});

test("plans and milestones find room as results do; without any level there is no scale", () => {
  const [a, b] = scalesOf([year(null, sampleFigure(80, { bound: "RANGE", high: 120 }))], [year(null)]);
  expect(a?.scale.domain).toEqual([0, 140]);
  expect(b).toBeNull();
});

test("below zero", () => {
  expect(scalesOf([year(30), year(-20)])[0]?.scale.domain).toEqual([-30, 40]);
  expect(scalesOf([year(-20)])[0]?.scale).toMatchObject({ domain: [-25, 0] });
  expect(scalesOf([year(0)])[0]?.scale.domain).toEqual([0, 1]);
  expect(scalesOf([year(900)], [year(0)])[1]).toMatchObject({ times: 1 });
});

test("ranks run over all 63, the first place at the top", () => {
  expect(levelScales([[year(8)]], "RANK_OF_63", "LOWER")[0]?.scale).toMatchObject({
    domain: [1, 63],
    reversed: true,
  });
});

test("shares run to 100, unless all are small or lower is better", () => {
  const domain = (number: number, direction: "HIGHER" | "LOWER" = "HIGHER") =>
    levelScales([[year(number)]], "PERCENT", direction)[0]?.scale.domain;
  expect(domain(60)).toEqual([0, 100]);
  expect(domain(4.2)).toEqual([0, 5]);
  expect(domain(60, "LOWER")).toEqual([0, 70]);
  expect(domain(104)).toEqual([0, 120]);
});

test("all growth on one scale; a mark just below zero takes no step of its own", () => {
  const scale = growthScale([[growth(19.2)], [growth(4.96, sampleFigure(-0.5, { bound: "MORE_THAN" }))]]);
  expect(scale?.domain[0]).toBeCloseTo(-0.515);
  expect(scale).toMatchObject({ domain: [scale?.domain[0], 20], ticks: [0, 5, 10, 15, 20] });
  expect(growthScale([[growth(12), growth(-8)]])?.domain).toEqual([-10, 15]);
  expect(growthScale([[growth(null)]])).toBeNull();
});

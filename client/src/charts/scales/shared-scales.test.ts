import { expect, test } from "vitest";
import type { FigureParts } from "../figure.ts";
import { sampleFigure } from "../sample-figure.ts";
import { type ScaleRow, sharedScales } from "./shared-scales.ts";

const row = (
  id: string,
  number: number,
  unit: FigureParts["unit"],
  special: Partial<ScaleRow> = {},
): ScaleRow => ({
  id,
  measure: "LEVEL",
  direction: "HIGHER",
  target: null,
  actual: sampleFigure(number, { unit }),
  previous: null,
  ...special,
});

test("same unit, same scale; another unit, another one", () => {
  const scales = sharedScales([
    row("a", 22_700, "VND_BILLION"),
    row("b", 7_787, "VND_BILLION"),
    row("c", 950, "USD_MILLION"),
  ]);
  expect(scales.get("a")).toBe(scales.get("b"));
  expect(scales.get("a")).toMatchObject({ domain: [0, 25_000], times: 1 });
  expect(scales.get("c")).toMatchObject({ domain: [0, 1000], ticks: [0, 200, 400, 600, 800, 1000] });
});

test("target, actual and the year before all find room", () => {
  const scales = sharedScales([
    row("a", 10, "USD", {
      target: sampleFigure(20, { unit: "USD" }),
      previous: sampleFigure(38, { unit: "USD" }),
    }),
  ]);
  expect(scales.get("a")?.domain).toEqual([0, 40]);
});

test("growth has a scale of its own, below zero too", () => {
  const scales = sharedScales([
    row("a", 11.32, "PERCENT", { measure: "GROWTH" }),
    row("b", -4.13, "PERCENT", { measure: "GROWTH" }),
    row("c", 60, "PERCENT"),
  ]);
  expect(scales.get("a")?.domain).toEqual([-5, 15]);
  expect(scales.get("b")).toBe(scales.get("a"));
  expect(scales.get("c")?.domain).toEqual([0, 100]);
});

test("a share beyond the whole stretches the scale", () => {
  expect(sharedScales([row("a", 104, "PERCENT")]).get("a")?.domain).toEqual([0, 120]);
});

test("lower is better: reversed and apart", () => {
  const scales = sharedScales([row("a", 98, "PERCENT"), row("b", 10.4, "PERCENT", { direction: "LOWER" })]);
  expect(scales.get("a")).toMatchObject({ domain: [0, 100], reversed: false });
  expect(scales.get("b")).toMatchObject({ domain: [0, 12], reversed: true });
});

test("a target that says at most is judged, and drawn, as lower is better", () => {
  const target = sampleFigure(8, { unit: "PERCENT", bound: "AT_MOST" });
  expect(sharedScales([row("a", 7, "PERCENT", { target })]).get("a")?.reversed).toBe(true);
});

test("ranks run over all 63", () => {
  const scale = sharedScales([row("a", 5, "RANK_OF_63", { direction: "LOWER" })]).get("a");
  expect(scale).toMatchObject({ domain: [0, 63], ticks: [1, 21, 42, 63], reversed: true });
});

test("what is over 20 times the middle one stands on a scale a round number of times larger", () => {
  const scales = sharedScales([
    row("a", 12_300, "COUNT"),
    row("b", 16_000, "COUNT"),
    row("c", 4_200_000, "COUNT"),
    row("d", 4_000_000, "COUNT"),
  ]);
  expect(scales.get("a")).toMatchObject({ domain: [0, 20_000], times: 1 });
  expect(scales.get("c")).toMatchObject({ domain: [0, 10_000_000], times: 500 });
  expect(scales.get("d")?.key).toBe(scales.get("c")?.key);
});

test("of two, the larger can be the odd one", () => {
  const scales = sharedScales([row("a", 3, "VND_BILLION"), row("b", 100, "VND_BILLION")]);
  expect(scales.get("b")).toMatchObject({ times: 50, domain: [0, 175] });
});

test("rows beside each other share the larger one's scale, and its way round", () => {
  const beside = { beside: "budget" };
  const scales = sharedScales([
    row("a", 30, "VND_BILLION"),
    row("b", 40, "VND_BILLION"),
    row("large", 9000, "VND_BILLION", beside),
    row("small", 50, "VND_BILLION", beside),
  ]);
  expect(scales.get("small")).toMatchObject({ times: scales.get("large")?.times });
  expect(scales.get("a")).toMatchObject({ times: 1 });
  expect(scales.get("large")?.times).toBeGreaterThan(1);
  const target = sampleFigure(8, { unit: "PERCENT", bound: "AT_MOST" });
  const shares = sharedScales([
    row("first", 7, "PERCENT", { beside: "poverty" }),
    row("second", 7, "PERCENT", { beside: "poverty", target }),
    row("other", 7, "PERCENT"),
  ]);
  expect(shares.get("first")).toBe(shares.get("second"));
  expect(shares.get("first")?.reversed).toBe(true);
  expect(shares.get("other")?.reversed).toBe(false);
});

test("shares are never apart for their size", () => {
  const scales = sharedScales([row("a", 0.5, "PERCENT"), row("b", 1, "PERCENT"), row("c", 98, "PERCENT")]);
  expect(scales.get("c")).toBe(scales.get("a"));
});

test("nothing but zeros still is a scale", () => {
  expect(sharedScales([row("a", 0, "COUNT")]).get("a")?.domain).toEqual([0, 1]);
});

test("a row without any figure needs none", () => {
  expect(sharedScales([row("a", 1, "COUNT", { actual: null })]).size).toBe(0);
});

test("rows that are compared with each other keep one scale, however far apart", () => {
  const rows = [row("a", 1, "VND_BILLION"), row("b", 2, "VND_BILLION"), row("c", 900, "VND_BILLION")];
  const scales = sharedScales(rows, Number.POSITIVE_INFINITY);
  expect(scales.get("a")).toBe(scales.get("c"));
  expect(scales.get("a")).toMatchObject({ domain: [0, 1000], times: 1 });
});

import { expect, test } from "vitest";
import { layoutAxis } from "./axis.layout.ts";
import type { BulletScale } from "./shared-scales.ts";

const scale = (ticks: number[], reversed = false): BulletScale => ({
  domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
  ticks,
  reversed,
  times: 1,
});
const texts = (...[ticks, width]: [number[], number]) =>
  layoutAxis(scale(ticks), width, 7, "VI").map((label) => label.text);

test("prints every tick where there is room", () => {
  expect(texts([0, 100, 200, 300, 400], 320)).toEqual(["0", "100", "200", "300", "400"]);
});

test("leaves out every second, third …, counted from zero", () => {
  const thousands = [0, 5000, 10_000, 15_000, 20_000, 25_000];
  expect(texts(thousands, 220)).toEqual(["0", "10.000", "20.000"]);
  expect(texts([-6, -4, -2, 0, 2, 4, 6, 8, 10, 12], 150)).toContain("0");
});

test("keeps labels at the edges inside the drawing", () => {
  const labels = layoutAxis(scale([0, 10_000]), 200, 7, "VI");
  expect(labels.at(-1)?.x).toBe(193);
  expect(labels.at(-1)?.textX).toBeLessThan(190);
});

test("prints as many decimals as the finest tick needs", () => {
  expect(texts([0, 0.4, 0.8, 1.2], 320)).toEqual(["0,0", "0,4", "0,8", "1,2"]);
  expect(texts([0, 0.1, 0.2, 0.30000000000000004], 320)).toEqual(["0,0", "0,1", "0,2", "0,3"]);
});

test("a reversed scale counts from the right", () => {
  const labels = layoutAxis(scale([0, 5, 10], true), 200, 7, "EN");
  expect(labels[0]).toMatchObject({ text: "0", x: 193 });
});

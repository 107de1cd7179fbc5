import { expect, test } from "vitest";
import { sampleFigure } from "../sample-figure.ts";
import { layoutBullet } from "./layout.ts";
import type { BulletState } from "./state.ts";

const state: BulletState = {
  target: sampleFigure(300),
  actual: sampleFigure(250),
  previous: null,
  direction: "HIGHER",
  threshold: 0.05,
  scale: { domain: [0, 400], reversed: false },
};
// padding of a row is 7 px at either side
const width = 414;

test("bar, mark and bands stand on one scale", () => {
  const layout = layoutBullet(state, "row", width);
  expect(layout.zero.x).toBe(7);
  expect(layout.actual?.bar).toMatchObject({ x: 7, width: 250 });
  expect(layout.target?.body).toMatchObject({ x: 304.5, width: 5 });
  expect(layout.bands.map(({ x, width: w, level }) => [x, w, level])).toEqual([
    [7, 285, 1],
    [292, 15, 2],
    [307, 100, 3],
  ]);
});

test("on a reversed scale zero is at the right and met lies right of the mark", () => {
  const scale = { domain: [0, 400], reversed: true } as const;
  const layout = layoutBullet({ ...state, direction: "LOWER", scale }, "row", width);
  expect(layout.zero.x).toBe(407);
  expect(layout.bands.find((band) => band.level === 3)).toMatchObject({ x: 107, width: 300 });
});

test("without a target there is no rule and no ground", () => {
  expect(layoutBullet({ ...state, target: null }, "row", width)).toMatchObject({ bands: [], target: null });
});

test("last year looks out below, and this year's bar is cut clear of it", () => {
  const layout = layoutBullet({ ...state, previous: sampleFigure(280) }, "row", width);
  expect(layout.previous).toMatchObject({ x: 7, width: 280, derived: false });
  const [bar, previous] = [layout.actual?.bar, layout.previous];
  expect((previous?.y ?? 0) - (bar?.y ?? 0)).toBe(5);
  expect(layout.clearing).toEqual({ x: 7, y: 9, width: 251, height: 14 });
});

test("a missing actual gives its reason beside zero, not a bar", () => {
  const layout = layoutBullet({ ...state, actual: null, missing: "chưa có số liệu" }, "row", width);
  expect(layout.actual).toBeNull();
  expect(layout.missing).toMatchObject({ x: 19, text: "chưa có số liệu" });
});

test("the reason goes behind the mark where there is no room before it, or stays away", () => {
  const missing = { ...state, actual: null, missing: "chưa có số liệu", target: sampleFigure(20) };
  expect(layoutBullet(missing, "row", width).missing?.x).toBeGreaterThan(27);
  expect(layoutBullet(missing, "compact", 90).missing).toBeNull();
});

test("on a reversed scale the reason starts from zero too", () => {
  const scale = { domain: [0, 400], reversed: true } as const;
  const layout = layoutBullet({ ...state, actual: null, missing: "chưa có số liệu", scale }, "row", width);
  expect(layout.missing?.x).toBeGreaterThan(300);
});

import { expect, test } from "vitest";
import { layoutRounding } from "./layout.ts";
import { type RoundingState, roundingOutcome } from "./state.ts";

const apart: RoundingState = {
  target: { value: 3941.18, low: 3921.46, high: 3961.08, decimals: 0, derived: true },
  actual: { value: 4020, low: 4019.5, high: 4020.5, decimals: 0, derived: false },
};
const overlapping: RoundingState = {
  target: { value: 67.5, low: 67.1, high: 67.9, decimals: 1, derived: true },
  actual: { value: 67.7, low: 67.65, high: 67.75, decimals: 2, derived: false },
};

test("says how far apart the two stay", () => {
  const { overlaps, distance } = roundingOutcome(apart);
  expect(overlaps).toBe(false);
  expect(distance).toBeCloseTo(58.42);
  expect(roundingOutcome({ target: apart.actual, actual: apart.target }).distance).toBeCloseTo(58.42);
});

test("touching counts as overlapping (M9)", () => {
  const actual = { ...apart.actual, low: apart.target.high };
  expect(roundingOutcome({ ...apart, actual }).overlaps).toBe(true);
});

test("an arrow bridges the ground between, from the target to the actual", () => {
  const { arrow, shared, target, actual } = layoutRounding(apart, 560, "VI", "vẫn hơn ít nhất 58");
  expect(shared).toBeNull();
  expect(arrow?.from).toBeGreaterThan((target.box?.x ?? 0) + (target.box?.width ?? 0));
  expect(arrow?.to).toBeLessThan(actual.x);
});

test("the arrow points down where the actual is below", () => {
  const { arrow } = layoutRounding({ target: apart.actual, actual: apart.target }, 560, "VI", "");
  expect(arrow?.to).toBeLessThan(arrow?.from ?? 0);
});

test("where both could be, that ground is marked", () => {
  const { arrow, shared } = layoutRounding(overlapping, 560, "VI", "có thể bằng nhau");
  expect(arrow).toBeNull();
  expect(shared?.width).toBeGreaterThan(10);
});

test("an interval narrower than its dot is a dot", () => {
  expect(layoutRounding(apart, 560, "VI", "").actual.box).toBeNull();
});

test("labels: the two numbers first, ends where they do not collide", () => {
  const wide = layoutRounding(apart, 560, "VI", "").labels.map((label) => label.text);
  expect(wide).toEqual(["4.020", "≈ 3.941", "3.921", "3.961"]);
  const narrow = layoutRounding(apart, 260, "VI", "").labels.map((label) => label.text);
  expect(narrow).toEqual(["4.020", "≈ 3.941"]);
});

test("the sentence stands over the arrow, or below where it does not fit", () => {
  const wide = layoutRounding(apart, 560, "VI", "vẫn hơn ít nhất 58");
  const narrow = layoutRounding(apart, 300, "VI", "vẫn hơn ít nhất 58");
  expect(narrow.between.y).toBeGreaterThan(wide.between.y);
  expect(narrow.height).toBeGreaterThan(wide.height);
});

test("the axis says that it is cut, unless zero is on it", () => {
  expect(layoutRounding(apart, 560, "VI", "").axis.isCut).toBe(true);
  const zero = { value: 0, low: -1, high: 1, decimals: 0, derived: false };
  expect(
    layoutRounding({ target: zero, actual: { ...zero, value: 3, low: 2, high: 4 } }, 560, "VI", "").axis
      .isCut,
  ).toBe(false);
});

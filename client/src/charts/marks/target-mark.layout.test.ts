import { expect, test } from "vitest";
import { placeScale } from "../linear-scale.ts";
import { sampleFigure } from "../sample-figure.ts";
import { layoutTargetMark } from "./target-mark.layout.ts";

const scale = placeScale({ domain: [0, 400], reversed: false }, 400, 0);
const reversed = placeScale({ domain: [0, 400], reversed: true }, 400, 0);
const room = { top: 3, height: 30 };
const mark = (...figure: Parameters<typeof sampleFigure>) =>
  layoutTargetMark(sampleFigure(...figure), scale, room);

test("one number is a tick around it", () => {
  expect(mark(250)).toEqual({
    body: { x: 247.5, y: 3, width: 5, height: 30 },
    dotted: false,
    arrow: null,
    dot: null,
    about: null,
    reach: null,
  });
});

test.each([
  ["AT_LEAST", 1, false],
  ["MORE_THAN", 1, true],
  ["AT_MOST", -1, false],
  ["LESS_THAN", -1, true],
] as const)("%s points to %d, hollow dot: %s", (bound, pointsTo, hasDot) => {
  const layout = mark(250, { bound });
  expect(layout.arrow).toMatchObject({ x: 250 + pointsTo * 2.5, pointsTo });
  expect(layout.dot !== null).toBe(hasDot);
});

test("arrows turn round with the scale", () => {
  const layout = layoutTargetMark(sampleFigure(100, { bound: "AT_MOST" }), reversed, room);
  expect(layout.arrow).toMatchObject({ pointsTo: 1, x: 302.5 });
});

test("a range is a box exactly as wide as it, but never narrower than can be seen", () => {
  expect(mark(230, { bound: "RANGE", high: 270 }).body).toMatchObject({ x: 230, width: 40 });
  expect(mark(250, { bound: "RANGE", high: 251 }).body).toMatchObject({ x: 248.5, width: 4 });
});

test("a derived interval is a dotted box; a derived open bound stays a tick", () => {
  const derived = { origin: "DERIVED", rule: "D6" } as const;
  expect(mark(230, { ...derived, high: 270 })).toMatchObject({ dotted: true, body: { width: 40 } });
  expect(mark(230, { ...derived, bound: "MORE_THAN" })).toMatchObject({ dotted: true, body: { width: 5 } });
});

test("a ratio of two stated figures is exact and not dotted (M4)", () => {
  expect(mark(230, { origin: "DERIVED", rule: "M4" }).dotted).toBe(false);
});

test("about makes room for its sign above the tick", () => {
  expect(mark(250, { bound: "ABOUT" })).toMatchObject({ body: { y: 10, height: 23 }, about: { x: 250 } });
});

test("nearly stands at its number and shows where it starts", () => {
  expect(mark(200, { bound: "NEARLY" })).toMatchObject({
    body: { x: 197.5, width: 5 },
    about: { x: 200 },
    reach: { from: 190, to: 197.5 },
  });
});

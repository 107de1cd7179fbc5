import { expect, test } from "vitest";
import { placeScale } from "../linear-scale.ts";
import { sampleFigure } from "../sample-figure.ts";
import { layoutActualBar } from "./actual-bar.layout.ts";

// one px is one unit, from −100 at 0 px to 300 at 400 px
const scale = placeScale({ domain: [-100, 300], reversed: false }, 400, 0);
const mirrored = placeScale({ domain: [-100, 300], reversed: true }, 400, 0);
const room = { top: 10, height: 12 };
const place = (number: number) => number + 100;

test("a point is one bar from zero", () => {
  const layout = layoutActualBar(sampleFigure(200), scale, room);
  expect(layout.bar).toEqual({ x: place(0), y: 10, width: 200, height: 12 });
  expect(layout).toMatchObject({ pointsTo: 1, thin: null, tick: null, fade: null, arrow: null });
});

test("a value below zero points the other way, and both ways turn round on a reversed scale", () => {
  const below = sampleFigure(-40);
  expect(layoutActualBar(below, scale, room)).toMatchObject({
    pointsTo: -1,
    bar: { x: place(-40), width: 40 },
  });
  expect(layoutActualBar(below, mirrored, room).pointsTo).toBe(1);
  expect(layoutActualBar(sampleFigure(40), mirrored, room)).toMatchObject({ pointsTo: -1, bar: { x: 260 } });
});

test("zero is a bar of no length, not a missing one", () => {
  expect(layoutActualBar(sampleFigure(0), scale, room).bar).toMatchObject({ width: 0 });
});

test("a range is solid up to its low end, thin up to its high end, and closed", () => {
  const layout = layoutActualBar(sampleFigure(150, { bound: "RANGE", high: 200 }), scale, room);
  expect(layout.bar).toMatchObject({ width: 150 });
  expect(layout.thin).toEqual({ x: place(150), y: 13, width: 50, height: 6 });
  expect(layout.tick).toBe(place(200));
});

test("a range below zero is certain down to its high end", () => {
  const layout = layoutActualBar(sampleFigure(-80, { bound: "RANGE", high: -20 }), scale, room);
  expect(layout.bar).toMatchObject({ x: place(-20), width: 20 });
  expect(layout).toMatchObject({ thin: { x: place(-80), width: 60 }, tick: place(-80) });
});

test("a range around zero is certain of nothing", () => {
  const layout = layoutActualBar(sampleFigure(-20, { bound: "RANGE", high: 30 }), scale, room);
  expect(layout.bar).toBeNull();
  expect(layout.thin).toMatchObject({ x: place(-20), width: 50 });
});

test("an end that does not count has no tick", () => {
  const layout = layoutActualBar(sampleFigure(200, { bound: "NEARLY" }), scale, room);
  expect(layout).toMatchObject({ tick: null, thin: { x: place(190), width: 10 } });
});

test("over: fades and points on", () => {
  const layout = layoutActualBar(sampleFigure(200, { bound: "MORE_THAN" }), scale, room);
  expect(layout).toMatchObject({
    bar: { width: 200 },
    opensOut: true,
    fade: { fadeFrom: place(200), fadeTo: place(226) },
    arrow: { x: place(226), y: 16, pointsTo: 1 },
  });
});

test("over, at the edge of the scale: still fades a little", () => {
  const layout = layoutActualBar(sampleFigure(298, { bound: "AT_LEAST" }), scale, room);
  expect(layout.fade).toMatchObject({ fadeFrom: place(298), fadeTo: place(308) });
});

test("over, capped by the valid range: fades to the cap and does not point on", () => {
  const layout = layoutActualBar(sampleFigure(200, { bound: "MORE_THAN", high: 250 }), scale, room);
  expect(layout).toMatchObject({ fade: { fadeTo: place(250) }, arrow: null });
});

test("below: anything from there down past zero", () => {
  const layout = layoutActualBar(sampleFigure(200, { bound: "LESS_THAN" }), scale, room);
  expect(layout).toMatchObject({
    bar: null,
    fade: { fadeFrom: place(200), fadeTo: place(0) },
    arrow: { x: place(5), pointsTo: -1 },
  });
});

test("below a number below zero: certain up to it", () => {
  const layout = layoutActualBar(sampleFigure(-20, { bound: "AT_MOST" }), scale, room);
  expect(layout).toMatchObject({ bar: { x: place(-20), width: 20 }, arrow: { pointsTo: -1 } });
});

test("about is a point that ends in a wave", () => {
  expect(layoutActualBar(sampleFigure(200, { bound: "ABOUT" }), scale, room).wavy).toBe(true);
});

test.each([
  ["FINAL", "final"],
  ["PRELIMINARY", "estimate"],
  ["ESTIMATED", "estimate"],
  ["FORECAST", "forecast"],
] as const)("%s is painted as %s", (status, paint) => {
  expect(layoutActualBar(sampleFigure(1, { status }), scale, room).paint).toBe(paint);
});

test("derived is an outline, whatever its status", () => {
  const figure = sampleFigure(1, { origin: "DERIVED", rule: "D2", status: "ESTIMATED" });
  expect(layoutActualBar(figure, scale, room).paint).toBe("derived");
});

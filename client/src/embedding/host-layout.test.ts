import { expect, test } from "vitest";
import { hostLayout } from "./host-layout.ts";

test.each([
  ["a narrow widget stands in a column", 320, 860, "column"],
  ["one of an article has boxes beside", 640, 860, "article"],
  ["a wide one has the page for itself", 960, 860, "alone"],
  ["on a phone every one has", 320, 328, "alone"],
] as const)("%s", (_, widget, room, place) => {
  expect(hostLayout(widget, room).place).toBe(place);
});

test.each([
  [240, 860],
  [320, 860],
  [320, 328],
  [640, 328],
  [640, 860],
  [960, 860],
  [1600, 860],
  [1600, 328],
])("a widget of %d px fits whole into %d px of room, and the page fills it", (widget, room) => {
  const { width, scale } = hostLayout(widget, room);
  expect(width).toBeGreaterThanOrEqual(widget);
  expect(width * scale).toBeCloseTo(room);
  expect(scale).toBeLessThanOrEqual(1);
  // nothing is made smaller than it has to be
  if (widget + 350 < room) expect(scale).toBe(1);
});

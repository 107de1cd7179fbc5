import { expect, test } from "vitest";
import { layoutMap } from "./map.layout.ts";

test("in a column the legend stands below the map", () => {
  expect(layoutMap(288, 500)).toMatchObject({ map: 288, legend: { x: 0, width: 288, isBeside: false } });
  expect(layoutMap(560, 500)).toMatchObject({ map: 500, legend: { isBeside: false } });
});

test.each([584, 608, 720, 928, 1168])(
  "in %i px both stand beside each other, and neither is cut",
  (width) => {
    const { map, legend, gap } = layoutMap(width, 500);
    expect(legend.isBeside).toBe(true);
    expect(map).toBeGreaterThanOrEqual(330);
    expect(map).toBeLessThanOrEqual(500);
    expect(legend.x).toBe(map + gap);
    expect(legend.width).toBeGreaterThanOrEqual(230);
    expect(legend.x + legend.width).toBeLessThanOrEqual(width);
  },
);

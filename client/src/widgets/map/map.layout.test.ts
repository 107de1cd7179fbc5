import { expect, test } from "vitest";
import { layoutMap } from "./map.layout.ts";

test("the legend stands below the map, and beside it where there is room for both", () => {
  expect(layoutMap(288, 500)).toMatchObject({ map: 288, legend: { x: 0, width: 288, isBeside: false } });
  expect(layoutMap(608, 500)).toMatchObject({ map: 500, legend: { isBeside: false } });
  const wide = layoutMap(928, 500);
  expect(wide).toMatchObject({ map: 500, legend: { isBeside: true } });
  expect(wide.legend.x).toBe(500 + wide.gap);
  expect(wide.legend.x + wide.legend.width).toBeLessThanOrEqual(928);
});

import { expect, test } from "vitest";
import { layoutPanels } from "./panels.layout.ts";

test.each([
  [1, 1168, 1],
  [2, 288, 1],
  [2, 608, 2],
  [3, 608, 2],
  [3, 1168, 3],
  [4, 1168, 2],
  [4, 1568, 4],
])("%d panels in %d px: %d beside each other, all inside", (count, width, columns) => {
  const grid = layoutPanels(count, width, true);
  expect(grid.columns).toBe(columns);
  expect(columns * grid.panel + (columns - 1) * grid.gap.across).toBeLessThanOrEqual(width);
});

test("a narrow drawing is no tower, a wide one no ribbon; growth alone is taller than below levels", () => {
  expect(layoutPanels(1, 208, true).heights.levels).toBe(150);
  expect(layoutPanels(1, 1568, true).heights.levels).toBe(260);
  expect(layoutPanels(1, 608, false).heights.growth).toBeGreaterThan(
    layoutPanels(1, 608, true).heights.growth,
  );
});

import { expect, test } from "vitest";
import { layoutSummary } from "./summary.layout.ts";

test("the lines stand below the bar, and beside it where that would be stretched", () => {
  expect(layoutSummary(608, true)).toMatchObject({
    isBeside: false,
    bars: { width: 608 },
    rows: { width: 608 },
  });
  const wide = layoutSummary(1168, true);
  expect(wide.isBeside).toBe(true);
  expect(wide.rows.x).toBe(wide.bars.width + wide.gap);
  expect(wide.rows.x + wide.rows.width).toBe(1168);
  expect(wide.rows.width).toBeGreaterThan(wide.bars.width);
});

test("a bar alone has the whole width", () => {
  expect(layoutSummary(1568, false)).toMatchObject({ isBeside: false, bars: { width: 1568 } });
});

import { expect, test } from "vitest";
import { COLUMN_GAP, comparisonLayout } from "./comparison-layout.ts";

test.each([
  [2, 1280, true],
  [3, 1280, true],
  [4, 1280, false],
  [4, 1000, false],
  [2, 700, false],
])("%i provinces fit beside each other in %i px; figures at the side: %s", (provinces, width, atSide) => {
  const { isStacked, isWide, nameWidth, bulletWidth } = comparisonLayout(provinces, width);
  expect(isStacked).toBe(false);
  expect(isWide).toBe(atSide);
  const column = (width - nameWidth) / provinces - COLUMN_GAP;
  expect(bulletWidth).toBeLessThanOrEqual(atSide ? column / 2 : column);
});

test.each([
  [2, 328],
  [4, 800],
])("%i provinces in %i px stand under each indicator, as wide as there is room", (provinces, width) => {
  const { isStacked, bulletWidth } = comparisonLayout(provinces, width);
  expect(isStacked).toBe(true);
  expect(bulletWidth).toBe(Math.min(width, 320));
});

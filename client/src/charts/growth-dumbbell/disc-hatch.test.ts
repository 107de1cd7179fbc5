import { expect, test } from "vitest";
import { discHatchPath } from "./disc-hatch.ts";

test("the hatch of a dot stays inside it", () => {
  const ends = [...discHatchPath(10, 10, 5.5).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
  expect(ends.length).toBeGreaterThan(4);
  for (const [, x, y] of ends) expect(Math.hypot(Number(x) - 10, Number(y) - 10)).toBeLessThan(5.7);
});

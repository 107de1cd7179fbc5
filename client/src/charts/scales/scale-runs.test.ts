import { expect, test } from "vitest";
import { scaleRuns } from "./scale-runs.ts";
import type { SharedScale } from "./shared-scales.ts";

test("rows of one scale come together, in the order in which the scales first appear", () => {
  const scale = (key: string) => ({ key }) as SharedScale;
  const rows = ["b1", "a1", "b2", "a2"];
  const runs = scaleRuns(rows, (row) => scale(row.charAt(0)));
  expect(runs.map((run) => [run.scale.key, run.rows])).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
  ]);
});

import { expect, test } from "vitest";
import { layoutRibbon } from "./layout.ts";

const HEIGHT = 60;
const stackOf = (...counts: Parameters<typeof layoutRibbon>[0][number]["counts"][]) =>
  layoutRibbon(
    counts.map((each, place) => ({ year: 2019 + place, counts: each })),
    HEIGHT,
  );

test("one stroke a target, best verdict at the bottom", () => {
  const [stack] = stackOf({ EXCEEDED: 1, NOT_MET: 2 });
  expect(stack?.blocks.map(({ verdict, y }) => [verdict, y])).toEqual([
    ["EXCEEDED", 57.6],
    ["NOT_MET", 54.2],
    ["NOT_MET", 50.8],
  ]);
});

test("a year with many targets stays inside, and all years stand on its scale", () => {
  const [many, few] = stackOf({ MET: 50 }, { MET: 1 });
  expect(Math.min(...(many?.blocks.map(({ y }) => y) ?? []))).toBeGreaterThanOrEqual(0);
  expect(few?.blocks[0]?.height).toBe(many?.blocks[0]?.height);
});

test("above 60 in one year all turn to shares, and a handful is still seen", () => {
  const [many, few] = stackOf({ EXCEEDED: 900, MET: 900, NO_ACTUAL: 1 }, { MET: 900 });
  expect(many?.blocks.map(({ verdict, height }) => [verdict, height])).toEqual([
    ["EXCEEDED", 30],
    ["MET", 30],
    ["NO_ACTUAL", 1.2],
  ]);
  expect(few?.blocks).toEqual([{ verdict: "MET", y: 30, height: 30 }]);
});

test("results without any target are one short stroke; an unknown year is none", () => {
  const [results, nothing] = stackOf({ NO_TARGET: 27 }, {});
  expect(results).toMatchObject({ onlyResults: true, isEmpty: false, blocks: [{ verdict: "NO_TARGET" }] });
  expect(nothing).toMatchObject({ isEmpty: true, blocks: [] });
});

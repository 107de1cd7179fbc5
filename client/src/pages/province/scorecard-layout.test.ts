import { expect, test } from "vitest";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { scorecardLayout } from "./scorecard-layout.ts";

const row = (parts: Partial<Scorecard_attainmentFragment>) =>
  ({
    verdict: "MET",
    measure: "LEVEL",
    trend: [],
    lastActual: null,
    actualGrowth: null,
    actualChange: null,
    ...parts,
  }) as unknown as Scorecard_attainmentFragment;

const point = (year: number) => ({ year }) as Scorecard_attainmentFragment["trend"][number];
const withTrend = row({ trend: [point(2018), point(2019)] });
const sum = (columns: number[]) => columns.reduce((total, each) => total + each, 0);

test.each([1280, 1100, 960])("at %i px the columns fill the table and no more", (width) => {
  const { columns, isStacked } = scorecardLayout([withTrend], 2019, width);
  expect(isStacked).toBe(false);
  expect(sum(columns)).toBe(width);
});

test("where room is short the trend gives way first, then the table itself", () => {
  expect(scorecardLayout([withTrend], 2019, 1280).hasTrend).toBe(true);
  expect(scorecardLayout([withTrend], 2019, 960).hasTrend).toBe(false);
  expect(scorecardLayout([withTrend], 2019, 700)).toMatchObject({ isStacked: true, hasTrend: true });
});

test("a column that nothing would stand in is left out", () => {
  expect(scorecardLayout([row({})], 2019, 1280).hasTrend).toBe(false);
  expect(scorecardLayout([row({ verdict: "NO_TARGET" })], 2019, 1280)).toMatchObject({ hasTargets: false });
});

test("every trend of the page runs over the same years", () => {
  const rows = [withTrend, row({ trend: [point(2021), point(2022)] }), row({ trend: [point(2012)] })];
  expect(scorecardLayout(rows, 2019, 1280).span).toEqual({ from: 2018, to: 2022 });
});

import { expect, test } from "vitest";
import { ribbonYears } from "./ribbon-years.ts";

const summary = {
  __typename: "AttainmentSummary" as const,
  exceeded: 1,
  met: 0,
  nearlyMet: 0,
  notMet: 0,
  undecided: 0,
  notDue: 0,
  noActual: 0,
  noTarget: 0,
};
const known = (value: number) => ({ __typename: "Year" as const, value, summary });

test("a gap between years is seen as one, and the year asked for is there", () => {
  const years = ribbonYears([known(2013), known(2015)], 2017);
  expect(years.map(({ year, counts }) => [year, counts.EXCEEDED ?? 0])).toEqual([
    [2013, 1],
    [2014, 0],
    [2015, 1],
    [2016, 0],
    [2017, 0],
  ]);
});

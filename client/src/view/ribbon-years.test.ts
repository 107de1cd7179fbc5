import { expect, test } from "vitest";
import { ribbonYears } from "./ribbon-years.ts";

const known = (year: number) => ({ year, counts: { EXCEEDED: 1 } });

test("a gap between years is seen as one, and the year asked for is there", () => {
  const years = ribbonYears([2012], [known(2013), known(2015)], 2017);
  expect(years.map(({ year, counts }) => [year, counts.EXCEEDED ?? 0])).toEqual([
    [2012, 0],
    [2013, 1],
    [2014, 0],
    [2015, 1],
    [2016, 0],
    [2017, 0],
  ]);
});

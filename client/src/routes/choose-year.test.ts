import { expect, test } from "vitest";
import type { VerdictCounts } from "../charts/verdict-counts.ts";
import { defaultYear } from "./choose-year.ts";
import { yearSearch } from "./year-search.ts";

const year = (value: number, counts: VerdictCounts) => ({ year: value, counts });

test("the latest year with decided targets comes first", () => {
  const years = [
    year(2019, { MET: 19, UNDECIDED: 1 }),
    year(2023, { NOT_MET: 1 }),
    year(2024, { NO_TARGET: 7 }),
    year(2025, { NO_ACTUAL: 5 }),
  ];
  expect(defaultYear(years)).toBe(2023);
});

test("without any decided target the latest with a target, else with any figure", () => {
  expect(defaultYear([year(2014, { NO_ACTUAL: 5 }), year(2018, { NO_TARGET: 3 })])).toBe(2014);
  expect(defaultYear([year(2012, { NO_TARGET: 1 }), year(2018, { NO_TARGET: 3 })])).toBe(2018);
  expect(defaultYear([])).toBeNull();
});

test.each([
  [{ year: 2019 }, { year: 2019 }],
  [{ year: "2019" }, { year: 2019 }],
  [{ year: "last" }, {}],
  [{ year: 20190 }, {}],
  [{}, {}],
])("the year of the address %o", (search, expected) => {
  expect(yearSearch(search)).toEqual(expected);
});

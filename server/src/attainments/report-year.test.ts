import { expect, test } from "vitest";
import { reportYearOf } from "./report-year.ts";

const year = (value: number, targets: number, decided = 0) => ({ year: value, targets, decided });

test("the latest year with decided targets comes first", () => {
  expect(reportYearOf([year(2019, 20, 19), year(2023, 1, 1), year(2024, 0), year(2025, 5)])).toBe(2023);
});

test("without any decided target the latest with a target, else with any figure", () => {
  expect(reportYearOf([year(2014, 5), year(2018, 0)])).toBe(2014);
  expect(reportYearOf([year(2012, 0), year(2018, 0)])).toBe(2018);
  expect(reportYearOf([])).toBeNull();
});

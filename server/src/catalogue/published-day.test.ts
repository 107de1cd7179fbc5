import { expect, it } from "vitest";
import { publishedDay } from "./published-day.ts";

it.each([
  ["2020-01-17", "2020-01-17"],
  ["2013-01", "2013-01-31"],
  ["2024-02", "2024-02-29"],
  ["2019-12", "2019-12-31"],
  ["2023", "2023-12-31"],
  ["2023-13", null],
  ["2023-02-30", null],
  ["January 2023", null],
  ["", null],
])("%s counts from %s", (publishedOn, day) => {
  expect(publishedDay(publishedOn)).toBe(day);
});

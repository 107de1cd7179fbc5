import { expect, test } from "vitest";
import { dateText } from "./date-text.ts";

test.each([
  ["2020-01-17", "17/1/2020", "17 January 2020"],
  ["2013-01", "tháng 1/2013", "January 2013"],
  ["2023", "2023", "2023"],
])("%s", (date, vi, en) => {
  expect(dateText(date, "VI")).toBe(vi);
  expect(dateText(date, "EN")).toBe(en);
});

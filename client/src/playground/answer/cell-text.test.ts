import { expect, test } from "vitest";
import { numberPrinter } from "./cell-text.ts";

test.each([
  ["target.value", "VI", 2886, "2.886"],
  ["target.value", "EN", 1234567.5, "1,234,567.5"],
  ["gap.value", "VI", -0.5, "−0,5"],
  ["year.value", "VI", 2019, "2019"],
  ["year", "VI", 2019, "2019"],
  ["attainment.fromYear", "EN", 2019, "2019"],
] as const)("%s, %s: %d is %s, whole", (header, locale, value, text) => {
  expect(numberPrinter(header, locale)(value)).toEqual({ shown: text, whole: text });
});

test.each([
  [-12.1527777778, "−12,152778", "−12,1527777778"],
  [0.8888888888888888, "0,888889", "0,8888888888888888"],
  [0.00000012345678, "0,000000123457", "0,00000012345678"],
  [12345678.1234567, "12.345.678,123457", "12.345.678,1234567"],
])("of %d all is known, and as much shown as one reads", (value, shown, whole) => {
  expect(numberPrinter("gap.value", "VI")(value)).toEqual({ shown, whole });
});

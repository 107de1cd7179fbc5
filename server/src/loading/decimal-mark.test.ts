import { expect, it } from "vitest";
import { shownMark, withPoint } from "./decimal-mark.ts";

it.each([
  ["2886", null, "2886", "2886"],
  ["-5", null, "-5", "-5"],
  ["−0,5", "COMMA", null, "-0.5"],
  ["7.50", "POINT", "7.50", null],
  ["7,50", "COMMA", null, "7.50"],
  ["0.125", "POINT", "0.125", null],
  ["0,125", "COMMA", null, "0.125"],
  ["1.234", "EITHER", "1.234", "1234"],
  ["1,234", "EITHER", "1234", "1.234"],
  ["-12.345", "EITHER", "-12.345", "-12345"],
  ["1234.567", "POINT", "1234.567", null],
  ["1.234.567", "COMMA", null, "1234567"],
  ["1,234,567", "POINT", "1234567", null],
  ["1.234,5", "COMMA", null, "1234.5"],
  ["1,234.50", "POINT", "1234.50", null],
  ["2 886", null, "2886", "2886"],
  ["2\u00A0886,5", "COMMA", null, "2886.5"],
  ["1.23.4", null, null, null],
  ["1.2345.678", null, null, null],
  ["28 86", null, null, null],
  ["5.", null, null, null],
  [".5", null, null, null],
  ["1,5%", null, null, null],
  ["1e3", null, null, null],
  ["", null, null, null],
])("%s shows %s: %s with a point, %s with a comma", (text, mark, point, comma) => {
  expect(shownMark(text)).toBe(mark);
  expect(withPoint(text, "POINT")).toBe(point);
  expect(withPoint(text, "COMMA")).toBe(comma);
});

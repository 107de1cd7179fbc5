import { expect, it } from "vitest";
import { printedNumber } from "./printed-number.ts";

it.each([
  ["2886", { value: 2886, decimals: 0 }],
  ["7.50", { value: 7.5, decimals: 2 }],
  ["-0.5", { value: -0.5, decimals: 1 }],
  ["0", { value: 0, decimals: 0 }],
  ["-0", { value: 0, decimals: 0 }],
  ["-0.00", { value: 0, decimals: 2 }],
  [" 12 ", { value: 12, decimals: 0 }],
  ["1,5", null],
  ["2 886", null],
  ["1e3", null],
  [".5", null],
  ["5.", null],
  ["Infinity", null],
  ["", null],
])("%s", (text, number) => {
  expect(printedNumber(text)).toEqual(number);
});

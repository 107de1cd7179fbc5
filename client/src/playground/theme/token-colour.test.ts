import { expect, test } from "vitest";
import { hslParts, sixDigits } from "./token-colour.ts";

test.each([
  ["#ffffff", "0, 0%, 100%"],
  ["#000000", "0, 0%, 0%"],
  ["#ff0000", "0, 100%, 50%"],
  ["#00ff00", "120, 100%, 50%"],
  ["#0000ff", "240, 100%, 50%"],
  ["#ff00ff", "300, 100%, 50%"],
  ["#1f6394", "205, 65.4%, 35.1%"],
  ["#fbfaf7", "45, 33.3%, 97.6%"],
])("%s is %s", (hex, parts) => {
  expect(hslParts(hex)).toBe(parts);
});

test("a colour that the build has shortened is written out", () => {
  expect(sixDigits("#fa0")).toBe("#ffaa00");
  expect(sixDigits("#1f6394")).toBe("#1f6394");
});

import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const known = ["LEVEL", "GROWTH", "CHANGE", "through_month", "vn63-89", "vn63-91"];

it.each([
  ["Level", "LEVEL"],
  ["GROWHT", "GROWTH"],
  ["throughmonth", "through_month"],
  ["through month", "through_month"],
  ["vn63_89", "vn63-89"],
  ["vn-89", "vn63-89"],
  ["v", null],
  ["vn6389", "vn63-89"],
  ["profit", null],
  ["", null],
])("%s is nearest to %s", (typed, nearest) => {
  expect(nearestWord(typed, known)).toBe(nearest);
});

import { describe, expect, test } from "vitest";
import { differenceOf } from "./equal-rows.ts";

const row = { province: "sample-01", ratio: 101.511607610403, actual: null };

describe("two answers", () => {
  test("are equal where their numbers are as close as the methodology asks", () => {
    expect(differenceOf([row], [{ ...row, ratio: 101.51160761 }])).toBeNull();
    expect(differenceOf([{ zero: 0 }], [{ zero: 0 }])).toBeNull();
    expect(differenceOf([], [])).toBeNull();
  });

  test.each([
    ["a number", { ...row, ratio: 101.5116 }, "row 1, ratio: 101.511607610403 against 101.5116"],
    ["a text", { ...row, province: "sample-02" }, "row 1, province: sample-01 against sample-02"],
    ["nothing and zero", { ...row, actual: 0 }, "row 1, actual: null against 0"],
    ["a value that only one has", { ...row, verdict: "MET" }, "row 1, verdict: undefined against MET"],
  ])("differ by %s", (_, other, words) => {
    expect(differenceOf([row], [other])).toBe(words);
  });

  test("differ by their length and by their order", () => {
    expect(differenceOf([row], [row, row])).toBe("1 rows against 2");
    const other = { ...row, province: "sample-02" };
    expect(differenceOf([row, other], [other, row])).toContain("row 1, province");
  });
});

import { expect, test } from "vitest";
import { restatingReason } from "./restating-reason.ts";

test.each([
  ["INCOMPLETE_COVERAGE", "1 of 2", "thiếu số của tỉnh cũ: 1 trong 2", "a province is missing, 1 of 2"],
  ["NOT_RESTATABLE", null, "không quy đổi được", "cannot be restated"],
  ["NO_ACTUAL", null, null, null],
] as const)("%s", (reason, detail, vi, en) => {
  const absences = [{ field: "ACTUAL", reason, detail }] as const;
  expect(restatingReason(absences, "ACTUAL", "VI")).toBe(vi);
  expect(restatingReason(absences, "ACTUAL", "EN")).toBe(en);
  expect(restatingReason(absences, "TARGET", "VI")).toBeNull();
});

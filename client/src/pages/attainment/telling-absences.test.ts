import { expect, test } from "vitest";
import { tellingAbsences } from "./telling-absences.ts";

test("fields with one reason stand together; repetitions and non-losses are left out", () => {
  expect(
    tellingAbsences([
      { field: "ACTUAL", reason: "NO_ACTUAL", detail: null },
      { field: "GAP", reason: "NO_ACTUAL", detail: null },
      { field: "PLAN_RATIO", reason: "NO_ACTUAL", detail: null },
      { field: "LAST_ACTUAL", reason: "NO_BASE", detail: null },
      { field: "AMBITION", reason: "NO_BASE", detail: null },
      { field: "PACE", reason: "PERIODS_DIFFER", detail: null },
      { field: "FAVOURABLE", reason: "ON_TARGET", detail: null },
    ]),
  ).toEqual([
    { reason: "NO_ACTUAL", detail: null, fields: ["ACTUAL"] },
    { reason: "NO_BASE", detail: null, fields: ["LAST_ACTUAL", "AMBITION"] },
  ]);
});

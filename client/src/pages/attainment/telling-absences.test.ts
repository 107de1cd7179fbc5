import { expect, test } from "vitest";
import { tellingAbsences } from "./telling-absences.ts";

test("fields with one reason stand together; repetitions and non-losses are left out", () => {
  expect(
    tellingAbsences([
      { field: "ACTUAL", reason: "NO_ACTUAL" },
      { field: "GAP", reason: "NO_ACTUAL" },
      { field: "PLAN_RATIO", reason: "NO_ACTUAL" },
      { field: "LAST_ACTUAL", reason: "NO_BASE" },
      { field: "AMBITION", reason: "NO_BASE" },
      { field: "FAVOURABLE", reason: "ON_TARGET" },
    ]),
  ).toEqual([
    { reason: "NO_ACTUAL", fields: ["ACTUAL"] },
    { reason: "NO_BASE", fields: ["LAST_ACTUAL", "AMBITION"] },
  ]);
});

import { expect, test } from "vitest";
import { attainmentOf, type FoundAttainment } from "./attainment-of.ts";

const key = (plan: string, measure: FoundAttainment["measure"], year = 2023) => ({
  plan,
  measure,
  year: { value: year },
  province: { id: "vn63-06" },
  indicator: { code: "BUDGET_REVENUE" },
});
const found = (id: string, ...parts: Parameters<typeof key>): FoundAttainment => ({
  id,
  verdict: "MET",
  provisional: false,
  ...key(...parts),
});

const all = [
  found("central", "CENTRAL", "LEVEL"),
  found("growth", "MAIN", "GROWTH"),
  found("level", "MAIN", "LEVEL"),
];

test.each([
  ["MAIN", "GROWTH", "growth"],
  ["MAIN", "LEVEL", "level"],
  ["CENTRAL", "PLAN_RATIO", "central"],
] as const)("a figure of the plan %s in %s", (plan, measure, id) => {
  expect(attainmentOf(key(plan, measure), all)?.id).toBe(id);
});

test("a figure of another year went into none", () => {
  expect(attainmentOf(key("MAIN", "LEVEL", 2022), all)).toBeNull();
});

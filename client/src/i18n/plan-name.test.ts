import { expect, test } from "vitest";
import { planName, roleWords } from "./plan-name.ts";

test.each([
  ["CENTRAL", "Trung ương giao", "Chỉ tiêu 2023 (kế hoạch Trung ương giao)"],
  ["PROVINCIAL", "do tỉnh giao", "Chỉ tiêu 2023 (kế hoạch do tỉnh giao)"],
  ["NQ-12", "kế hoạch NQ-12", "Chỉ tiêu 2023 (NQ-12)"],
])("the plan %s", (plan, name, role) => {
  expect(planName(plan, "VI")).toBe(name);
  expect(roleWords(`Chỉ tiêu 2023 (${plan})`, plan, "VI")).toBe(role);
});

test("the only plan needs no name", () => {
  expect(planName("MAIN", "EN")).toBeNull();
  expect(roleWords("Target 2023", "MAIN", "EN")).toBe("Target 2023");
});

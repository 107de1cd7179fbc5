import { expect, it } from "vitest";
import { todayInVietNam } from "./clock.ts";

it.each([
  ["2025-12-31T16:59:59Z", "2025-12-31"],
  ["2025-12-31T17:00:00Z", "2026-01-01"],
  ["2026-01-01T00:00:00Z", "2026-01-01"],
])("at %s it is %s in Viet Nam", (instant, day) => {
  expect(todayInVietNam(() => new Date(instant))).toBe(day);
});

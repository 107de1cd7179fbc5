import { expect, test } from "vitest";
import { aMinuteBefore, expiryAfter, stateOf } from "./token-validity.ts";

const now = "2025-11-15T05:00:00.000Z";

test.each([
  ["2025-11-15T05:00:00.001Z", null, "VALID"],
  ["2025-11-15T05:00:00.000Z", null, "EXPIRED"],
  ["2025-12-15T05:00:00.000Z", "2025-11-14T05:00:00.000Z", "REVOKED"],
  ["2025-11-14T05:00:00.000Z", "2025-11-13T05:00:00.000Z", "REVOKED"],
])("until %s, revoked %s: %s", (expiresAt, revokedAt, state) => {
  expect(stateOf({ expiresAt, revokedAt, lastUsedAt: null }, now)).toBe(state);
});

test("a minute and days are counted in UTC, over the end of a month", () => {
  expect(aMinuteBefore("2025-12-01T00:00:30.000Z")).toBe("2025-11-30T23:59:30.000Z");
  expect(expiryAfter(now, 90)).toBe("2026-02-13T05:00:00.000Z");
});

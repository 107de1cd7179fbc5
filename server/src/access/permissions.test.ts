import { expect, test } from "vitest";
import { type Caller, NOBODY } from "./caller.ts";
import { type Action, forbids } from "./permissions.ts";

const caller = (role: Caller["role"], provinces: string[] | null = null): Caller => ({
  role,
  provinces,
  token: { id: "1", name: "one" },
});

test.each<[string, Caller, Action, string[], string | null]>([
  ["nobody", NOBODY, "recordTarget", ["vn63-40"], "NEEDS_ROLE"],
  ["a viewer", caller("VIEWER"), "withdrawActual", ["vn63-40"], "NEEDS_ROLE"],
  ["an editor", caller("EDITOR"), "recordTarget", ["vn63-40"], null],
  ["an editor", caller("EDITOR"), "saveIndicator", [], "NEEDS_ROLE"],
  ["an editor", caller("EDITOR"), "saveSector", [], "NEEDS_ROLE"],
  ["an admin", caller("ADMIN"), "saveSector", [], null],
  ["an editor of one", caller("EDITOR", ["vn63-40"]), "saveSource", ["vn63-40"], null],
  ["an editor of one", caller("EDITOR", ["vn63-40"]), "saveSource", ["vn63-40", "vn63-04"], "OTHER_PROVINCE"],
  ["an editor of none", caller("EDITOR", []), "recordActual", ["vn63-40"], "OTHER_PROVINCE"],
])("%s: %o %s %j: %s", (_, who, action, provinces, reason) => {
  expect(forbids(who, action, provinces)?.reason ?? null).toBe(reason);
});

import { expect, test } from "vitest";
import { mayActAs, roles } from "./role.ts";

test.each([
  ["VIEWER", ["VIEWER"]],
  ["EDITOR", ["VIEWER", "EDITOR"]],
  ["ADMIN", ["VIEWER", "EDITOR", "ADMIN"]],
] as const)("%s may do what %j may", (role, may) => {
  expect(roles.filter((needed) => mayActAs(role, needed))).toEqual(may);
});

import { expect, it } from "vitest";
import { statementName } from "./statement-names.ts";

it("names a text once on each connection, and no two texts alike", () => {
  const connection = {};
  const first = statementName(connection, "SELECT 1");
  expect(first).toBeDefined();
  expect(statementName(connection, "SELECT 1")).toBe(first);
  expect(statementName(connection, "SELECT 2")).not.toBe(first);
  expect(statementName({}, "SELECT 2")).toBe(first);
});

it("names no more than a connection should keep, and those go on", () => {
  const connection = {};
  const names = Array.from({ length: 1000 }, (_, number) => statementName(connection, `SELECT ${number}`));
  const given = names.filter((name) => name !== undefined);
  expect(new Set(given).size).toBe(given.length);
  expect(given.length).toBeLessThan(500);
  expect(statementName(connection, "SELECT 0")).toBe(names[0]);
});

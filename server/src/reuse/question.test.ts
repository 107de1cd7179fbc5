import type { Role } from "@doichieu/schema/vocabulary";
import { expect, it } from "vitest";
import { NOBODY } from "../access/caller.ts";
import { keyOf, type Question } from "./question.ts";

const asks = { caller: NOBODY, today: "2025-11-15", recordedBy: null };
const question: Question = {
  query: "{ years { value } }",
  operationName: null,
  variables: { a: 1, b: [2, 3] },
};
const known = (role: Role, provinces: string[] | null = null) => ({
  ...asks,
  caller: { role, provinces, token: { id: "1", name: "a test's" } },
});

it("is the same in whatever order variables stand", () => {
  const other = { ...question, variables: { b: [2, 3], a: 1 } };
  expect(keyOf(other, asks)).toBe(keyOf(question, asks));
  expect(keyOf({ ...question, variables: {} }, asks)).toBe(keyOf({ query: question.query }, asks));
});

it("is another for all that an answer may follow from", () => {
  const proto = JSON.parse('{"__proto__": {"a": 1}}');
  const [large, small] = JSON.parse("[1e400, -1e400]");
  const keys = [
    keyOf(question, asks),
    keyOf(question, { ...asks, today: "2025-11-16" }),
    keyOf(question, { ...asks, recordedBy: "2025-11-15T05:00:00Z" }),
    keyOf(question, known("VIEWER")),
    keyOf(question, known("EDITOR")),
    keyOf(question, known("EDITOR", ["vn63-40"])),
    keyOf({ ...question, query: "{ years { value  } }" }, asks),
    keyOf({ ...question, operationName: "a" }, asks),
    keyOf({ ...question, operationName: "" }, asks),
    ...[
      { a: 1, b: [3, 2] },
      { a: "1", b: [2, 3] },
      { a: 1 },
      { a: 1, b: null },
      { "a:1": 1 },
      {},
      proto,
      { a: null },
      { a: large },
      { a: small },
      { a: "Infinity" },
    ].map((variables) => keyOf({ ...question, variables }, asks)),
  ];
  expect(keys).not.toContain(null);
  expect(new Set(keys).size).toBe(keys.length);
});

it("is none for variables that are too deep to be told", () => {
  const variables = JSON.parse(`{"a": ${"[".repeat(5000)}${"]".repeat(5000)}}`);
  expect(keyOf({ ...question, variables }, asks)).toBeNull();
});

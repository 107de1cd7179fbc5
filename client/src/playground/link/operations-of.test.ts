import { expect, test } from "vitest";
import { onlyReads, operationNames, writes } from "./operations-of.ts";

test.each([
  ["{ a }", true, false],
  ["query A { a }", true, false],
  ["query A { a } fragment F on Query { a }", true, false],
  ["mutation A { a }", false, true],
  ["query A { a } mutation B { b }", false, true],
  ["mutation B { b } query A { a }", false, true],
  ["subscription A { a }", false, false],
  ["fragment F on Query { a }", false, false],
  ["query A {", false, false],
  ["", false, false],
])("%s: runs by itself %s, writes %s", (text, reads, doesWrite) => {
  expect(onlyReads(text)).toBe(reads);
  expect(writes(text)).toBe(doesWrite);
});

test("operations go by their names, in the order of the text", () => {
  expect(operationNames("query A { a } query B { b }")).toEqual(["A", "B"]);
  expect(operationNames("{ a }")).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { ProblemList } from "../recording/problem-list.ts";
import { optionalTextOf, textOf } from "./input-text.ts";

function read(given: string, longest?: number) {
  const list = new ProblemList(null);
  return { text: textOf("title", given, list, longest), fields: list.problems.map(({ field }) => field) };
}

describe("a text of an input", () => {
  test("loses the blanks around it, and its tones are put onto their letters", () => {
    expect(read("  Ngh\u00ea\u0323 An ")).toEqual({ text: "Nghệ An", fields: [] });
  });

  test.each([
    ["", undefined],
    [" \n ", undefined],
    ["two\nlines", undefined],
    ["a\u0000b", undefined],
    ["four", 3],
  ])("%j of at most %s will not do", (given, longest) => {
    expect(read(given, longest).fields).toEqual(["title"]);
  });

  test("may be left out where it is optional", () => {
    const list = new ProblemList(null);
    expect([undefined, null, "", "  "].map((given) => optionalTextOf("title", given, list))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(optionalTextOf("title", "a\u0007", list)).toBe("a\u0007");
    expect(list.problems).toHaveLength(1);
  });
});

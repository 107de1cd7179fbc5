import { describe, expect, test } from "vitest";
import { beginningOf, checkSigns, settledText } from "./plain-text.ts";
import { ProblemList } from "./problem-list.ts";

function problemsOf(text: string, lines: "ONE" | "SEVERAL" = "ONE") {
  const list = new ProblemList(null);
  checkSigns("title", text, lines, list);
  return list.problems.map(({ value, problem }) => [value, problem]);
}

describe("a text", () => {
  test.each([
    "\u0000",
    "\t",
    "\u0085",
    "\u00ad",
    "\u200b",
    "\u2028",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\uffff",
    "\u{1fffe}",
    "\ud83d",
    "\udc00",
  ])("may not hold %j, in one line or several", (sign) => {
    const code = `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
    const problems = [[`a 😀<${code}>`, `it holds ${code}, which nobody can see`]];
    expect(problemsOf(`a 😀${sign}b`)).toEqual(problems);
    expect(problemsOf(`a 😀${sign}b`, "SEVERAL")).toEqual(problems);
  });

  test.each(["Nghệ An – “7,5 %” (≈)", "می‌خواهم", "👩‍🌾 ❤️", "ශ්‍රී ලංකා", "a\u00a0b"])("may be %s", (text) => {
    expect(problemsOf(settledText(text))).toEqual([]);
  });

  test("breaks its line only where it may have several", () => {
    expect(problemsOf("one\ntwo")).toEqual([["one …", "it has more than one line"]]);
    expect(problemsOf("one\n\ntwo", "SEVERAL")).toEqual([]);
  });

  test("is kept without blanks around it, composed, its lines ended one way", () => {
    expect(settledText(" Ngh\u00ea\u0323 An\r\nb\rc \n")).toBe("Nghệ An\nb\nc");
  });

  test.each(["", " \n", "\u200b", "\u200d \u200c", "\u2028", "\ufeff", "\u3164", "\u2800"])(
    "%j is empty",
    (text) => {
      expect(settledText(text)).toBe("");
    },
  );

  test("is never cut within a character", () => {
    expect(beginningOf("😀".repeat(30))).toBe(`${"😀".repeat(20)}…`);
  });
});

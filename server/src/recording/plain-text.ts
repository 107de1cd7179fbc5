import type { ProblemList } from "./problem-list.ts";

/**
 * What no text may hold: control characters, halves of characters, ends of lines, places that stand for no character,
 * and what hides itself or turns its neighbours around. Two marks that some scripts are spelled with may stay: U+200C
 * and U+200D.
 */
const ODD = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?![\u200C\u200D])\p{Cf}/u;
/** What leaves a page as white as it was. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\u2800]+/gu;
const EXCERPT = 20;

/** A text as it is kept: tones on their letters (NFC), no blanks around it, lines ended one way; empty where nothing of it can be seen. */
export function settledText(given: string): string {
  if (given === "") return "";
  const text = given.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  return text.replace(UNSEEN, "") === "" ? "" : text;
}

/** How a long text begins, for messages; never half a character. */
export function beginningOf(text: string): string {
  return `${Array.from(text.slice(0, 2 * EXCERPT))
    .slice(0, EXCERPT)
    .join("")}…`;
}

/** Only a text of several lines may break them. */
export function checkSigns(field: string, text: string, lines: "ONE" | "SEVERAL", list: ProblemList): void {
  const odd = ODD.exec(lines === "SEVERAL" ? text.replaceAll("\n", " ") : text);
  if (!odd) return;
  const before = Array.from(text.slice(0, odd.index)).slice(-EXCERPT).join("");
  const code = `U+${odd[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  if (odd[0] === "\n") list.add(field, `${before} …`, "it has more than one line", "say it in one line");
  else list.add(field, `${before}<${code}>`, `it holds ${code}, which nobody can see`, "take that sign out");
}

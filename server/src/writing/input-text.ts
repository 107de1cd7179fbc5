import { beginningOf, checkSigns, settledText } from "../recording/plain-text.ts";
import type { ProblemList } from "../recording/problem-list.ts";

const LONGEST_NAME = 300;

/** A text of one line that must be there. */
export function textOf(field: string, given: string, list: ProblemList, longest = LONGEST_NAME): string {
  const text = settledText(given);
  if (text === "") list.add(field, given, "it is empty", "say it");
  checkSigns(field, text, "ONE", list);
  if (text.length > longest) {
    list.add(field, beginningOf(text), `it has ${text.length} characters`, `say it in ${longest}`);
  }
  return text;
}

/** One that may be left out: then null. */
export function optionalTextOf(
  field: string,
  given: string | null | undefined,
  list: ProblemList,
  longest = LONGEST_NAME,
): string | null {
  return given && settledText(given) ? textOf(field, given, list, longest) : null;
}

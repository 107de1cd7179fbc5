import type { ProblemList } from "../recording/problem-list.ts";

const LONGEST_NAME = 300;
/** Ends of lines and the like have no place in a name. */
const CONTROL = /\p{Cc}/u;

/** A text that must be there, without the blanks around it, letters and their tones as one sign as everywhere (NFC). */
export function textOf(field: string, given: string, list: ProblemList, longest = LONGEST_NAME): string {
  const text = given.normalize("NFC").trim();
  if (text === "") list.add(field, given, "it is empty", "say it");
  if (CONTROL.test(text)) {
    list.add(field, JSON.stringify(text), "it has control characters", "say it in one line");
  }
  if (text.length > longest) {
    list.add(field, `${text.slice(0, 20)}…`, `it has ${text.length} characters`, `say it in ${longest}`);
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
  return given?.trim() ? textOf(field, given, list, longest) : null;
}

import type { Notation } from "./csv-row.ts";
import { type DecimalMark, shownMark } from "./decimal-mark.ts";

/** A number as a file writes it. */
export interface WrittenNumber {
  text: string;
  line: number;
}

/** How most of a file's numbers are written; where as many show either mark, the first decides. */
export function notationOf(numbers: Iterable<WrittenNumber>): Notation {
  const shown: Record<DecimalMark, WrittenNumber[]> = { POINT: [], COMMA: [] };
  let first: DecimalMark | null = null;
  for (const number of numbers) {
    const mark = shownMark(number.text);
    if (mark === null || mark === "EITHER") continue;
    first ??= mark;
    shown[mark].push(number);
  }
  if (first === null) return { mark: null, told: "", isMixed: false };
  const other = first === "POINT" ? "COMMA" : "POINT";
  const mark = shown[other].length > shown[first].length ? other : first;
  const [example] = shown[mark];
  return { mark, told: `${example?.text} in line ${example?.line}`, isMixed: shown[other].length > 0 };
}

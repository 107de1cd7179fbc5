import type { Row } from "./questions/question.ts";

/** What the methodology calls equal: closer than a billionth of their size (M1). */
const CLOSE = 1e-9;

function areEqual(one: Row[string] | undefined, other: Row[string] | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
}

/** The first place where two answers differ, in words; null where they are equal, row by row and in order. */
export function differenceOf(one: readonly Row[], other: readonly Row[]): string | null {
  if (one.length !== other.length) return `${one.length} rows against ${other.length}`;
  for (const [place, row] of one.entries()) {
    const opposite = other[place] ?? {};
    for (const name of new Set([...Object.keys(row), ...Object.keys(opposite)])) {
      if (!areEqual(row[name], opposite[name]))
        return `row ${place + 1}, ${name}: ${row[name]} against ${opposite[name]}`;
    }
  }
  return null;
}

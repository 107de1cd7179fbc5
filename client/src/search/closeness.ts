import { searchText } from "@doichieu/schema/vocabulary";

/** How well a name answers what was typed, 0 the best. */
export type Closeness = 0 | 1 | 2 | 3;

function closeness(names: readonly string[], words: string): Closeness {
  const folded = names.map(searchText);
  if (folded.includes(words)) return 0;
  if (folded.some((name) => name.startsWith(words))) return 1;
  const starts = folded.flatMap((name) => name.split(" "));
  return words.split(" ").every((word) => starts.some((start) => start.startsWith(word))) ? 2 : 3;
}

/**
 * The closest first. Those that merely contain the letters somewhere, as "giang" contains "an", are left out as soon
 * as there is a better one.
 */
export function closest<T>(
  things: readonly T[],
  typed: string,
  namesOf: (thing: T) => readonly string[],
): T[] {
  const words = searchText(typed);
  const ranked = things.map((thing) => ({ thing, rank: closeness(namesOf(thing), words) }));
  const hasBetter = ranked.some(({ rank }) => rank < 3);
  return ranked
    .filter(({ rank }) => rank < 3 || !hasBetter)
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}

import { LONGEST_SEARCH } from "@doichieu/schema";
import { hasWords, searchText, searchWords } from "@doichieu/schema/vocabulary";
import { Refusal } from "../errors.ts";

/** The words to look for; none where the search restricts nothing. */
export function wordsOf(search: string | null | undefined): string[] {
  if (search === null || search === undefined) return [];
  if (search.length > LONGEST_SEARCH) {
    throw new Refusal(
      "SEARCH_TOO_LONG",
      `search has ${search.length} characters; ${LONGEST_SEARCH} are the most. Leave words out.`,
    );
  }
  return searchWords(search);
}

/** Says whether an entity has all of the words in its texts, which are folded once for each entity. */
export function searchable<T extends object>(textsOf: (entity: T) => readonly (string | null)[]) {
  const folded = new WeakMap<T, string>();
  return (entity: T, words: readonly string[]): boolean => {
    let texts = folded.get(entity);
    if (texts === undefined) {
      texts = searchText(textsOf(entity).join(" "));
      folded.set(entity, texts);
    }
    return hasWords(texts, words);
  };
}

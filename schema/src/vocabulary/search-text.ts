/** Letters that Unicode does not decompose; Ð (eth) looks like Đ and is typed in its place. */
const wholeLetters: Record<string, string> = { đ: "d", ð: "d", ø: "o", ł: "l", æ: "ae", œ: "oe", ß: "ss" };

/**
 * Text as it is searched: without case, diacritics and punctuation, so that "Đắk Lắk" and "dak lak", "Hòa" and "Hoà"
 * are the same.
 */
export function searchText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/[đðøłæœß]/g, (letter) => wholeLetters[letter] ?? letter)
    .trim();
}

/** The different words of a search, folded; none for a text without letters and digits. */
export function searchWords(search: string): string[] {
  return [...new Set(searchText(search).split(" "))].filter((word) => word !== "");
}

/** Syllables are short: inside a word, "an" would find every Giang beside An Giang. */
const LONGEST_BEGINNING = 2;

/**
 * Is every word in `texts`, folded by searchText: the beginning of a word there or, from three characters on, any
 * part of one?
 */
export function hasWords(texts: string, words: readonly string[]): boolean {
  return words.every((word) =>
    word.length <= LONGEST_BEGINNING ? ` ${texts}`.includes(` ${word}`) : texts.includes(word),
  );
}

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

/** Is every word the beginning or another part of a word in `texts`, folded by searchText? */
export function hasWords(texts: string, words: readonly string[]): boolean {
  return words.every((word) => texts.includes(word));
}

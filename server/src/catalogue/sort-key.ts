/** Letters in the order of Vietnamese dictionaries: Đ after D, Ă and Â after A. Foreign f, j, w, z in their places. */
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** Tones come after the letters of their syllable: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** One character for each letter, in the same order under plain binary comparison, after the digits. */
const FIRST_LETTER_CODE = 0x41;

const letterCodes = new Map(
  [...ALPHABET].map((letter, index) => [letter, String.fromCharCode(FIRST_LETTER_CODE + index)]),
);

function syllableKey(syllable: string): string {
  const decomposed = syllable.normalize("NFD");
  const tone = Math.max(0, ...TONES.map((mark, index) => (mark && decomposed.includes(mark) ? index : 0)));
  const toneless = [...decomposed].filter((character) => !TONES.includes(character)).join("");
  const letters = [...toneless.normalize("NFC")].map((letter) => letterCodes.get(letter) ?? letter);
  return `${letters.join("")} ${tone}`;
}

/**
 * A key whose plain binary order is the Vietnamese order of the texts, syllable by syllable, so that every database
 * sorts names alike. Case and punctuation do not count.
 */
export function sortKey(text: string): string {
  const syllables =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.map(syllableKey).join(" ");
}

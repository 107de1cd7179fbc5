/** Folding written apart from the product's, to compare with it. */
function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "");
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** Is each word of the search the beginning of a word in one of the texts or, from three letters on, inside one? */
export function naivelyFound(search: string, texts: readonly (string | null)[]): boolean {
  const known = texts.flatMap((text) => plainWords(text ?? ""));
  return plainWords(search).every((word) =>
    known.some((other) => other.startsWith(word) || (word.length > 2 && other.includes(word))),
  );
}

/** One letter for each word, and back. */
export interface Letters<Word extends string> {
  of(word: Word): string;
  word(letter: string | undefined): Word;
}

/** Letters that are stored stay what they are: a new word takes a new one. */
export function letters<Word extends string>(table: Readonly<Record<Word, string>>): Letters<Word> {
  const words = new Map<string | undefined, Word>();
  for (const word of Object.keys(table) as Word[]) words.set(table[word], word);
  return {
    of: (word) => table[word],
    word(letter) {
      const word = words.get(letter);
      if (word === undefined) throw new RangeError(`a stored amount has the unknown sign ${letter}`);
      return word;
    },
  };
}

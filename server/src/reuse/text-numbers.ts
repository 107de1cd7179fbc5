import { LRUCache } from "lru-cache";

/** Pages and programs ask a few hundred questions again and again. */
const MOST_LETTERS = 2_000_000;
/** What is held beside a text, in letters: without it half a million of the shortest would have room. */
const ENTRY_LETTERS = 100;

/**
 * Short names for the texts of questions, which are most of what keys of kept answers would hold. A text that was not asked
 * for long gets a new one, and none is ever that of another text.
 */
export class TextNumbers {
  private readonly numbers: LRUCache<string, number>;
  private latest = 0;

  constructor(mostLetters = MOST_LETTERS) {
    this.numbers = new LRUCache({
      maxSize: mostLetters,
      sizeCalculation: (_, text) => text.length + ENTRY_LETTERS,
    });
  }

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.latest += 1;
    this.numbers.set(text, this.latest);
    return this.latest;
  }
}

import { LRUCache } from "lru-cache";
import type { DataRead } from "../database/data-read.ts";

/** How an answer went out over HTTP: its status, and names and values of its headers one after the other. */
export interface SentHead {
  status: number;
  headers: string[];
}

/** A whole answer, as it is sent. */
export interface KeptAnswer {
  body: Buffer;
  read: DataRead;
  /** left out where the answer is known by its question: it is the same by every way */
  sent?: SentHead;
}

/** One answer takes at most this share of the room: a few large ones would push all others out. */
const LARGEST_SHARE = 1 / 16;
/** Nobody may ever ask again what was asked once: it has a small room, and pushes out only its like. */
const ONCE_SHARE = 3 / 16;
/** for the questions of answers that were pushed out of that */
const MISSED_SHARE = 1 / 16;
/** of what stands around an entry */
const ENTRY_BYTES = 300;

// a text may take two bytes a letter
const bytesOfKey = (key: string) => 2 * key.length + ENTRY_BYTES;

function bytesOf({ body, sent }: KeptAnswer, key: string): number {
  let letters = 0;
  for (const text of sent?.headers ?? []) letters += text.length;
  return body.length + 2 * letters + bytesOfKey(key);
}

/**
 * Answers of one state of the data, as many as there is room for: those of an earlier one are never asked for again.
 * What is asked again moves to the larger room, which passing questions never reach.
 */
export class KeptAnswers {
  private readonly once: LRUCache<string, KeptAnswer>;
  private readonly again: LRUCache<string, KeptAnswer>;
  /** questions whose answers were pushed out before anybody asked again: who asks one now is the second */
  private readonly missed: LRUCache<string, true>;
  private dataVersion: number | null = null;

  constructor(mostBytes: number) {
    const share = (part: number) => Math.floor(mostBytes * part);
    const answers = { maxEntrySize: share(LARGEST_SHARE), sizeCalculation: bytesOf };
    this.missed = new LRUCache({
      maxSize: share(MISSED_SHARE),
      sizeCalculation: (_, key) => bytesOfKey(key),
    });
    this.once = new LRUCache({
      ...answers,
      maxSize: share(ONCE_SHARE),
      dispose: (_, key, reason) => {
        if (reason === "evict") this.missed.set(key, true);
      },
    });
    this.again = new LRUCache({ ...answers, maxSize: share(1 - ONCE_SHARE - MISSED_SHARE) });
  }

  get bytes(): number {
    return this.once.calculatedSize + this.again.calculatedSize + this.missed.calculatedSize;
  }

  get(key: string): KeptAnswer | null {
    const known = this.again.get(key);
    if (known) return known;
    const asked = this.once.peek(key);
    if (!asked) return null;
    this.once.delete(key);
    this.again.set(key, asked);
    return asked;
  }

  set(key: string, answer: KeptAnswer): void {
    const { dataVersion } = answer.read;
    if (dataVersion !== this.dataVersion) this.empty();
    this.dataVersion = dataVersion;
    const isAskedAgain = this.again.has(key) || this.missed.delete(key);
    const room = isAskedAgain ? this.again : this.once;
    room.set(key, answer);
  }

  private empty(): void {
    this.once.clear();
    this.again.clear();
  }
}

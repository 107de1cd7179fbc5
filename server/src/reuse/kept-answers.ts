import { LRUCache } from "lru-cache";
import type { DataRead } from "../database/read-pool.ts";

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
/** of what stands around an entry */
const ENTRY_BYTES = 300;

function bytesOf({ body, sent }: KeptAnswer, key: string): number {
  let letters = key.length;
  for (const text of sent?.headers ?? []) letters += text.length;
  // a text may take two bytes a letter
  return body.length + 2 * letters + ENTRY_BYTES;
}

/** Answers of one state of the data, as many as there is room for: those of an earlier one are never asked for again. */
export class KeptAnswers {
  private readonly kept: LRUCache<string, KeptAnswer>;
  private dataVersion: number | null = null;

  constructor(mostBytes: number) {
    const maxEntrySize = Math.floor(mostBytes * LARGEST_SHARE);
    this.kept = new LRUCache({ maxSize: mostBytes, maxEntrySize, sizeCalculation: bytesOf });
  }

  get bytes(): number {
    return this.kept.calculatedSize;
  }

  get(key: string): KeptAnswer | null {
    return this.kept.get(key) ?? null;
  }

  set(key: string, answer: KeptAnswer): void {
    const { dataVersion } = answer.read;
    if (dataVersion !== this.dataVersion) this.kept.clear();
    this.dataVersion = dataVersion;
    this.kept.set(key, answer);
  }
}

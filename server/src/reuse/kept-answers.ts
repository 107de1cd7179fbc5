import { LRUCache } from "lru-cache";
import type { DataRead } from "../database/version-watch.ts";

/** A whole answer, as it is sent. */
export interface KeptAnswer {
  body: Buffer;
  read: DataRead;
}

/** One answer takes at most this share of the room: a few large ones would push all others out. */
const LARGEST_SHARE = 1 / 16;
/** of what stands around an entry */
const ENTRY_BYTES = 300;

// a text may take two bytes a letter
const bytesOf = ({ body }: KeptAnswer, key: string) => body.length + 2 * key.length + ENTRY_BYTES;

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

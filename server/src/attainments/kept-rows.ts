import { LRUCache } from "lru-cache";
import type { EvaluatedRows } from "./evaluate-pair.ts";

/** Attainments and discrepancies, all together: about 2 kB each. */
const MOST_ROWS = 40_000;
/** ms: a page's widgets and their forms are asked for within it. */
const KEPT_FOR = 60_000;

const rowsIn = ({ attainments, discrepancies }: EvaluatedRows) =>
  1 + attainments.length + discrepancies.length;

/** What was worked out lately, for whoever asks the same of the same data. */
export class KeptRows {
  private readonly kept: LRUCache<string, EvaluatedRows>;
  private readonly underWay = new Map<string, Promise<EvaluatedRows>>();

  constructor(mostRows = MOST_ROWS) {
    this.kept = new LRUCache({
      maxSize: mostRows,
      sizeCalculation: rowsIn,
      ttl: KEPT_FOR,
      // nobody may ask again, and the memory is wanted for something else
      ttlAutopurge: true,
    });
  }

  /** @param key names all that they follow from */
  async get(key: string, workOut: () => Promise<EvaluatedRows>): Promise<EvaluatedRows> {
    const known = this.kept.get(key);
    if (known) return known;
    // who works them out may be cut off; then each works them out for itself
    const other = this.underWay.get(key);
    const shared = other && (await other.catch(() => null));
    if (shared) return shared;
    const working = workOut();
    this.underWay.set(key, working);
    try {
      const rows = await working;
      this.kept.set(key, rows);
      return rows;
    } finally {
      if (this.underWay.get(key) === working) this.underWay.delete(key);
    }
  }
}

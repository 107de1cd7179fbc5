import { LRUCache } from "lru-cache";

/** As it is sent. */
export interface Drawn {
  status: number;
  body: string | Buffer;
  title: string;
  /** px */
  width: number;
  height: number;
}

const MOST_BYTES = 32_000_000;

const bytesOf = ({ body }: Drawn, key: string) => Buffer.byteLength(body) + Buffer.byteLength(key);

/** Drawings that were asked for lately, each drawn once however many ask for it at the same time. */
export class KeptDrawings {
  private readonly kept: LRUCache<string, Drawn>;
  private readonly underWay = new Map<string, Promise<Drawn>>();

  constructor(mostBytes = MOST_BYTES) {
    this.kept = new LRUCache({ maxSize: mostBytes, sizeCalculation: bytesOf });
  }

  /** @param key names all that it follows from */
  get(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const known = this.kept.get(key);
    if (known) return Promise.resolve(known);
    const other = this.underWay.get(key);
    if (other) return other;
    const drawing = draw()
      .then((drawn) => {
        // a mistake may be none tomorrow
        if (drawn.status === 200) this.kept.set(key, drawn);
        return drawn;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, drawing);
    return drawing;
  }
}

import { EmbedRefusal, tooBusy } from "./embed-refusal.ts";

export interface TurnLimits {
  /** how many pieces of work go on at once */
  mostAtOnce: number;
  /** how many wait; who comes then is refused */
  mostWaiting: number;
  /** ms that one waits at most */
  patience: number;
}

/** Lets so much work go on at once, and so much wait: a crowd is told to come back, and costs the others nothing. */
export class Turns {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /** Rejects with EMBED_BUSY where there is no room, or none soon enough. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.underWay >= this.limits.mostAtOnce) await this.turn();
    else this.underWay += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // its turn goes over to who waits longest
      if (next) next();
      else this.underWay -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.limits.mostWaiting) throw new EmbedRefusal(tooBusy);
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        reject(new EmbedRefusal(tooBusy));
      }, this.limits.patience);
      this.waiting.push(begin);
    });
  }
}

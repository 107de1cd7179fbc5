import { setImmediate } from "node:timers/promises";

/** Pieces that may wait: bounds the memory of what was handed in. */
const MOST_WAITING = 3;

/** Does pieces of work one after the other, such as statements, while whoever hands them in prepares the next. */
export class WorkBehind {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** Queues the work; throws what an earlier piece threw, after which nothing more is done. */
  async add(work: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.last = this.last.then(work).finally(() => {
      this.waiting -= 1;
    });
    // whoever hands in more, or waits for the end, hears of it
    this.last.catch(() => undefined);
    if (this.waiting > MOST_WAITING) await this.last;
    // what ended meanwhile makes way for the next
    else await setImmediate();
  }

  /** Everything handed in so far is done. */
  ended(): Promise<void> {
    return this.last;
  }
}

/** Nothing that was handed in is under way any more when this ends, however it ends: its transaction may end, too. */
export async function workingBehind<T>(prepare: (behind: WorkBehind) => Promise<T>): Promise<T> {
  const behind = new WorkBehind();
  try {
    return await prepare(behind);
  } finally {
    await behind.ended();
  }
}

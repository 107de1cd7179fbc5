import type { Dialect } from "./dialect.ts";
import type { DataRead, MarkedRead, ReadPool } from "./read-pool.ts";

/** A look takes a millisecond. One that takes longer than this may hang for good: who asks then looks anew, by another connection. */
const PATIENCE_MS = 500;

/** What ends, or time enough for it. */
function endOrTime(end: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS).unref();
    void end.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Knows the state that the data are in now, whoever wrote it: never an older one than was acknowledged before it was
 * asked. Where the database tells without a statement that nothing was committed, none is sent; else all who ask while
 * one is being read share the next.
 */
export class VersionWatch {
  private known: MarkedRead | null = null;
  private underWay: Promise<unknown> = Promise.resolve();
  private next: Promise<DataRead> | null = null;

  constructor(
    private readonly reads: Pick<ReadPool, "look">,
    private readonly dialect: Pick<Dialect, "stateMark">,
  ) {}

  now(): DataRead | Promise<DataRead> {
    const known = this.knownStill();
    if (known) return known;
    // one that is under way may have looked before what was just acknowledged
    this.next ??= this.underWay.then(() => this.askedNext());
    return this.next;
  }

  private knownStill(): DataRead | null {
    const { known } = this;
    return known && known.mark !== null && known.mark === this.dialect.stateMark() ? known.read : null;
  }

  /** What was under way may have told as much as another look would. */
  private askedNext(): DataRead | Promise<DataRead> {
    this.next = null;
    return this.knownStill() ?? this.look();
  }

  private async look(): Promise<DataRead> {
    const looked = this.reads.look();
    const end = looked.then(
      (known) => {
        this.known = known;
      },
      () => undefined,
    );
    this.underWay = endOrTime(end);
    return (await looked).read;
  }
}

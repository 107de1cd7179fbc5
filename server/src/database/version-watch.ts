import type { DataRead, MarkedRead } from "./data-read.ts";

/** A look takes a millisecond. One that takes longer than this may hang for good: who asks then looks anew, by another connection. */
const PATIENCE_MS = 500;

/** Which state the data are in now is found out by asking. */
export interface Looks {
  look(): Promise<MarkedRead>;
}

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
  private next: Promise<MarkedRead> | null = null;

  constructor(
    private readonly looks: Looks,
    /**
     * Without a statement: equal marks mean that nothing was committed between, by any process. Null: it takes a statement
     * to find out.
     */
    private readonly stateMark: () => string | null,
  ) {}

  now(): DataRead | Promise<DataRead> {
    return this.knownStill()?.read ?? this.asked().then(({ read }) => read);
  }

  /** Is the state with this mark the one that the data are in now? */
  async isNewest(mark: string): Promise<boolean> {
    const newest = this.knownStill() ?? (await this.asked());
    return newest.mark === mark;
  }

  private knownStill(): MarkedRead | null {
    const { known } = this;
    return known && known.mark !== null && known.mark === this.stateMark() ? known : null;
  }

  /** One that is under way may have looked before what was just acknowledged: the next. */
  private asked(): Promise<MarkedRead> {
    this.next ??= this.underWay.then(() => this.askedNext());
    return this.next;
  }

  /** What was under way may have told as much as another look would. */
  private askedNext(): MarkedRead | Promise<MarkedRead> {
    this.next = null;
    return this.knownStill() ?? this.look();
  }

  private look(): Promise<MarkedRead> {
    const looked = this.looks.look();
    const end = looked.then(
      (known) => {
        this.known = known;
      },
      () => undefined,
    );
    this.underWay = endOrTime(end);
    return looked;
  }
}

import type { Dialect } from "./dialect.ts";
import type { DataRead, ReadPool } from "./read-pool.ts";

/**
 * Knows the state that the data are in now, whoever wrote it: never an older one than was acknowledged before it was
 * asked. Where the database tells without a statement that nothing was committed, none is sent; else all who ask while
 * one is being read share the next.
 */
export class VersionWatch {
  private known: { mark: string; read: DataRead } | null = null;
  private underWay: Promise<unknown> = Promise.resolve();
  private next: Promise<DataRead> | null = null;

  constructor(
    private readonly reads: Pick<ReadPool, "look">,
    private readonly dialect: Pick<Dialect, "stateMark">,
  ) {}

  now(): DataRead | Promise<DataRead> {
    const { known } = this;
    if (known && known.mark === this.dialect.stateMark()) return known.read;
    // one that is under way may have looked before what was just acknowledged
    this.next ??= this.underWay.then(() => this.look());
    return this.next;
  }

  private look(): Promise<DataRead> {
    this.next = null;
    // before the version: what is committed between the two is found out next time
    const mark = this.dialect.stateMark();
    const looked = this.reads.look();
    this.underWay = looked.then(
      (read) => {
        this.known = mark === null ? null : { mark, read };
      },
      () => undefined,
    );
    return looked;
  }
}

import sql, { type Sql } from "sql-template-tag";
import { STATE, type StateRow, stateOf } from "../state-row.ts";

/** A snapshot is kept no longer: while it is, what is written after it cannot be folded into the database file. */
const MOST_MS = 100;

/** Sends one statement after the other. */
type Send = <R>(statement: Sql) => Promise<R[]>;

/**
 * The snapshot that a connection reads. It stays open from one operation to the next while nothing was committed: then
 * the next would see the same, and beginning, asking for the state and ending take longer than many a question.
 */
export class KeptSnapshot {
  private isOpen = false;
  private isLent = false;
  /** null: it goes when it is given back */
  private kept: { mark: string; state: StateRow } | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly send: Send,
    /** equal ones mean that nothing was committed between; null: it cannot be told */
    private readonly mark: () => string | null,
  ) {}

  /** Which state is seen from here on, until it is given back: that of now. */
  async pin(): Promise<StateRow> {
    this.isLent = true;
    // before the state: what is committed between the two is found out next time
    const mark = this.mark();
    if (this.kept && this.kept.mark === mark) return this.kept.state;
    await this.end();
    await this.send(sql`BEGIN`);
    this.isOpen = true;
    const state = stateOf((await this.send<StateRow>(STATE))[0]);
    if (mark !== null) this.keep({ mark, state });
    return state;
  }

  private keep(kept: { mark: string; state: StateRow }): void {
    this.kept = kept;
    this.timer = setTimeout(() => {
      this.forget();
      // where it fails, it does again when the connection is lent
      if (!this.isLent) this.end().catch(() => undefined);
    }, MOST_MS).unref();
  }

  /** It is not to be trusted any more, such as after a statement that failed. */
  forget(): void {
    this.kept = null;
    if (this.timer) clearTimeout(this.timer);
  }

  async giveBack(): Promise<void> {
    this.isLent = false;
    if (!this.kept) await this.end();
  }

  private async end(): Promise<void> {
    this.forget();
    if (!this.isOpen) return;
    this.isOpen = false;
    try {
      await this.send(sql`ROLLBACK`);
    } catch (error) {
      this.isOpen = true;
      throw error;
    }
  }
}

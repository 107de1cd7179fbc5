import type { Sql } from "sql-template-tag";
import type { PlainColumns, ReadingConnection } from "./connection.ts";
import { type DataRead, dataRead, type MarkedRead } from "./data-read.ts";
import type { Dialect, JsonFunctions } from "./dialect.ts";
import type { Row } from "./entity-rows.ts";
import { STATEMENT_MS } from "./statement-limit.ts";
import type { Looks } from "./version-watch.ts";
import type { Reader } from "./write-gate.ts";

/** One operation's view of the data: every statement sees the same version. */
export interface ReadSnapshot extends Reader, DataRead {
  /** the data version at which master data last changed */
  readonly catalogueVersion: number;
  /** ISO instant of the latest change */
  readonly changedAt: string;
  read<R = Row>(statement: Sql, plain?: PlainColumns | null): Promise<R[]>;
  release(): Promise<void>;
}

interface Waiting {
  resolve(connection: ReadingConnection): void;
  reject(error: unknown): void;
}

/** Connections that read, each lent to one operation at a time. */
export class ReadPool implements Looks {
  private readonly free: ReadingConnection[] = [];
  private readonly waiting: Waiting[] = [];
  private open = 0;
  private onIdle: (() => void) | null = null;

  constructor(
    private readonly dialect: Pick<Dialect, "mostReaders" | "openReader" | "json">,
    private readonly statementMs = STATEMENT_MS,
  ) {}

  /** how many operations read at the same time; more wait for one of them */
  get most(): number {
    return this.dialect.mostReaders;
  }

  /** for who asks for many rows as one text */
  get json(): JsonFunctions {
    return this.dialect.json;
  }

  /** Borrows a connection and pins what it sees. */
  async acquire(): Promise<ReadSnapshot> {
    const connection = await this.borrow();
    try {
      const { state } = await connection.pin();
      return {
        ...dataRead(state),
        catalogueVersion: state.catalogue,
        changedAt: state.changed_at,
        read: <R>(statement: Sql, plain?: PlainColumns | null) => connection.read<R>(statement, plain),
        release: () => this.giveBack(connection),
      };
    } catch (error) {
      await this.giveBack(connection);
      throw error;
    }
  }

  /** Which state the data are in now, for who reads nothing else; whoever reads next may have the same snapshot. */
  async look(): Promise<MarkedRead> {
    const connection = await this.borrow();
    try {
      const { state, mark } = await connection.pin();
      return { read: dataRead(state), mark };
    } finally {
      void this.giveBack(connection);
    }
  }

  private borrow(): Promise<ReadingConnection> {
    for (let free = this.free.pop(); free; free = this.free.pop()) {
      if (free.isAlive()) return Promise.resolve(free);
      this.forget(free);
    }
    if (this.open < this.most) return this.openOne();
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private async openOne(): Promise<ReadingConnection> {
    this.open += 1;
    try {
      return await this.dialect.openReader(this.statementMs);
    } catch (error) {
      this.open -= 1;
      // none may be left that could be lent to those who wait: each finds out for itself
      this.openForNext();
      this.noticeIdle();
      throw error;
    }
  }

  private openForNext(): void {
    const next = this.waiting.shift();
    if (next) this.openOne().then(next.resolve, next.reject);
  }

  private noticeIdle(): void {
    if (this.free.length === this.open) this.onIdle?.();
  }

  private async giveBack(connection: ReadingConnection): Promise<void> {
    // one that keeps its snapshot is given back without a statement, which would tell that the database has hung up
    const isWhole = await connection.giveBack().then(
      () => connection.isAlive(),
      () => false,
    );
    if (isWhole) {
      this.lend(connection);
    } else {
      this.forget(connection);
      this.openForNext();
    }
    this.noticeIdle();
  }

  private forget(connection: ReadingConnection): void {
    this.open -= 1;
    void connection.close().catch(() => undefined);
  }

  private lend(connection: ReadingConnection): void {
    const next = this.waiting.shift();
    if (next) next.resolve(connection);
    else this.free.push(connection);
  }

  /** Closes every connection once it is given back; called when no operation begins any more. */
  async close(): Promise<void> {
    if (this.free.length < this.open) {
      await new Promise<void>((resolve) => {
        this.onIdle = resolve;
      });
    }
    await Promise.all(this.free.splice(0).map((connection) => connection.close()));
    this.open = 0;
  }
}

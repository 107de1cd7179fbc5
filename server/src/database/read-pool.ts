import sql, { type Sql } from "sql-template-tag";
import type { Connection } from "./connection.ts";
import type { Dialect } from "./dialect.ts";
import type { Reader } from "./write-gate.ts";

/** One operation's view of the data: every statement sees the same version. */
export interface ReadSnapshot extends Reader {
  readonly dataVersion: number;
  /** the data version at which master data last changed */
  readonly catalogueVersion: number;
  release(): Promise<void>;
}

interface Waiting {
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

/** Connections that read, each lent to one operation at a time. */
export class ReadPool {
  private readonly free: Connection[] = [];
  private readonly waiting: Waiting[] = [];
  private open = 0;
  private onIdle: (() => void) | null = null;

  constructor(private readonly dialect: Pick<Dialect, "mostReaders" | "openReader">) {}

  /** how many operations read at the same time; more wait for one of them */
  get most(): number {
    return this.dialect.mostReaders;
  }

  /** Borrows a connection and pins what it sees. */
  async acquire(): Promise<ReadSnapshot> {
    const connection = await this.borrow();
    try {
      await connection.begin();
      const [version] = await connection.read<{ number: number; catalogue: number }>(
        sql`SELECT number, catalogue FROM data_version`,
      );
      if (!version) throw new Error("the database has no data version");
      return {
        dataVersion: version.number,
        catalogueVersion: version.catalogue,
        read: <R>(statement: Sql) => connection.read<R>(statement),
        release: () => this.giveBack(connection),
      };
    } catch (error) {
      await this.giveBack(connection);
      throw error;
    }
  }

  private borrow(): Promise<Connection> {
    for (let free = this.free.pop(); free; free = this.free.pop()) {
      if (free.isAlive()) return Promise.resolve(free);
      this.forget(free);
    }
    if (this.open < this.most) return this.openOne();
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private async openOne(): Promise<Connection> {
    this.open += 1;
    try {
      return await this.dialect.openReader();
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

  private async giveBack(connection: Connection): Promise<void> {
    try {
      await connection.rollback();
      this.lend(connection);
    } catch {
      // one that cannot even end its transaction is not lent again
      this.forget(connection);
      this.openForNext();
    }
    this.noticeIdle();
  }

  private forget(connection: Connection): void {
    this.open -= 1;
    void connection.close().catch(() => undefined);
  }

  private lend(connection: Connection): void {
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

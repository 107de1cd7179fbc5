import type { Sql } from "sql-template-tag";
import type { DataSource, QueryRunner } from "typeorm";
import { openReader } from "./data-source.ts";
import type { Reader } from "./write-gate.ts";

/** sqlite3 runs its statements on libuv's four threads; more connections would only wait there. */
const MOST_CONNECTIONS = 4;

/** One operation's view of the data: every statement sees the same version. */
export interface ReadSnapshot extends Reader {
  readonly dataVersion: number;
  /** the data version at which master data last changed */
  readonly catalogueVersion: number;
  release(): Promise<void>;
}

/** A read-only connection; lent to one operation at a time. */
class Connection {
  private constructor(
    private readonly source: DataSource,
    private readonly runner: QueryRunner,
  ) {}

  static async open(path: string): Promise<Connection> {
    const source = await openReader(path);
    return new Connection(source, source.createQueryRunner());
  }

  query<R>(text: string, values: unknown[] = []): Promise<R[]> {
    return this.runner.query(text, values);
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

interface Waiting {
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

export class ReadPool {
  private readonly free: Connection[] = [];
  private readonly waiting: Waiting[] = [];
  private open = 0;
  private onIdle: (() => void) | null = null;

  constructor(private readonly path: string) {}

  /** Borrows a connection and pins what it sees. */
  async acquire(): Promise<ReadSnapshot> {
    const connection = await this.borrow();
    try {
      await connection.query("BEGIN");
      const [version] = await connection.query<{ number: number; catalogue: number }>(
        "SELECT number, catalogue FROM data_version",
      );
      if (!version) throw new Error("the database has no data version");
      return {
        dataVersion: version.number,
        catalogueVersion: version.catalogue,
        read: <R>(statement: Sql) => connection.query<R>(statement.sql, statement.values),
        release: () => this.giveBack(connection),
      };
    } catch (error) {
      await this.giveBack(connection);
      throw error;
    }
  }

  private borrow(): Promise<Connection> {
    const free = this.free.pop();
    if (free) return Promise.resolve(free);
    if (this.open < MOST_CONNECTIONS) return this.openOne();
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private async openOne(): Promise<Connection> {
    this.open += 1;
    try {
      return await Connection.open(this.path);
    } catch (error) {
      this.open -= 1;
      throw error;
    }
  }

  private async giveBack(connection: Connection): Promise<void> {
    try {
      await connection.query("ROLLBACK");
      this.lend(connection);
    } catch {
      // one that cannot even end its transaction is not lent again
      this.open -= 1;
      await connection.close().catch(() => undefined);
      const next = this.waiting.shift();
      if (next) this.openOne().then(next.resolve, next.reject);
    }
    if (this.free.length === this.open) this.onIdle?.();
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

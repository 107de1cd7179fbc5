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

export class ReadPool {
  private readonly free: Connection[] = [];
  private readonly waiting: ((connection: Connection) => void)[] = [];
  private open = 0;

  constructor(private readonly path: string) {}

  /** Borrows a connection and pins what it sees; the first statement does both. */
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

  private async borrow(): Promise<Connection> {
    const free = this.free.pop();
    if (free) return free;
    if (this.open >= MOST_CONNECTIONS) return new Promise((resolve) => this.waiting.push(resolve));
    this.open += 1;
    try {
      return await Connection.open(this.path);
    } catch (error) {
      this.open -= 1;
      throw error;
    }
  }

  private async giveBack(connection: Connection): Promise<void> {
    const usable = await connection.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    if (usable) return this.lend(connection);
    this.open -= 1;
    await connection.close().catch(() => undefined);
    const next = this.waiting.shift();
    if (next) next(await this.borrow());
  }

  private lend(connection: Connection): void {
    const next = this.waiting.shift();
    if (next) next(connection);
    else this.free.push(connection);
  }

  /** Closes the connections that are free; called when no operation runs any more. */
  async close(): Promise<void> {
    const connections = this.free.splice(0);
    this.open -= connections.length;
    await Promise.all(connections.map((connection) => connection.close()));
  }
}

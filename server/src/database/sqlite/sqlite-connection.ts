import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import { Refusal } from "../../errors.ts";
import type { Connection } from "../connection.ts";
import { tookTooLong } from "../statement-limit.ts";

const held = () =>
  new Refusal("BUSY", "another process is writing to the database; try again when it is done.");

/** How long a statement may take, and what ends the one that runs. */
interface StatementLimit {
  milliseconds: number;
  interrupt(): void;
}

/** Between one attempt to end a statement and the next: it may not have begun yet. */
const AGAIN_MS = 50;

/** SQLite marks parameters by ?; a file does not hang up. */
export class SqliteConnection implements Connection {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: QueryRunner,
    readonly close: () => Promise<void>,
    /** null where a statement may take any time */
    private readonly limit: StatementLimit | null = null,
  ) {}

  async begin(): Promise<void> {
    await this.runner.query("BEGIN");
  }

  /** One after the other: SQLite runs them so in any case, but would take a thread for each that waits. */
  read<R>(statement: Sql): Promise<R[]> {
    const answer = this.turn.then(() =>
      this.within(() => this.runner.query(statement.sql, statement.values)),
    );
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  /** The interruption reaches whatever runs on this connection, which is this statement alone. */
  private async within<R>(statement: () => Promise<R>): Promise<R> {
    const { limit } = this;
    if (!limit) return statement();
    let timer = setTimeout(function interrupt() {
      limit.interrupt();
      timer = setTimeout(interrupt, AGAIN_MS);
    }, limit.milliseconds);
    try {
      return await statement();
    } catch (error) {
      throw (error as { code?: unknown })?.code === "SQLITE_INTERRUPT"
        ? tookTooLong(limit.milliseconds)
        : error;
    } finally {
      clearTimeout(timer);
    }
  }

  async write(statement: Sql): Promise<number> {
    try {
      const { affected } = await this.runner.query(statement.sql, statement.values, true);
      return affected ?? 0;
    } catch (error) {
      throw (error as { code?: unknown })?.code === "SQLITE_BUSY" ? held() : error;
    }
  }

  async commit(): Promise<void> {
    await this.runner.query("COMMIT");
  }

  async rollback(): Promise<void> {
    await this.runner.query("ROLLBACK");
  }

  isAlive(): boolean {
    return true;
  }
}

import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import { Refusal } from "../../errors.ts";
import type { Connection } from "../connection.ts";

const held = () =>
  new Refusal("BUSY", "another process is writing to the database; try again when it is done.");

/** SQLite marks parameters by ?; a file does not hang up. */
export class SqliteConnection implements Connection {
  constructor(
    private readonly runner: QueryRunner,
    readonly close: () => Promise<void>,
  ) {}

  async begin(): Promise<void> {
    await this.runner.query("BEGIN");
  }

  read<R>(statement: Sql): Promise<R[]> {
    return this.runner.query(statement.sql, statement.values);
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

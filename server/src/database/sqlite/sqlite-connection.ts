import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection } from "../connection.ts";

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
    const { affected } = await this.runner.query(statement.sql, statement.values, true);
    return affected ?? 0;
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

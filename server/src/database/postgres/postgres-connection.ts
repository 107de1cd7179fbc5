import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection } from "../connection.ts";

/** PostgreSQL marks parameters by $1, $2, … and its driver takes one statement at a time. */
export class PostgresConnection implements Connection {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: QueryRunner,
    /** one or more statements, sent as one text */
    private readonly beginning: string,
  ) {}

  async begin(): Promise<void> {
    await this.send(() => this.runner.query(this.beginning));
  }

  async read<R>(statement: Sql): Promise<R[]> {
    const { text, values } = statement;
    const { records } = await this.send(() => this.runner.query(text, values.map(storable), true));
    return records;
  }

  async write(statement: Sql): Promise<number> {
    const { text, values } = statement;
    const { affected } = await this.send(() => this.runner.query(text, values, true));
    return affected ?? 0;
  }

  async commit(): Promise<void> {
    await this.send(() => this.runner.query("COMMIT"));
  }

  async rollback(): Promise<void> {
    await this.send(() => this.runner.query("ROLLBACK"));
  }

  isAlive(): boolean {
    return !this.runner.isReleased;
  }

  close(): Promise<void> {
    return this.runner.release();
  }

  private send<R>(statement: () => Promise<R>): Promise<R> {
    const answer = this.turn.then(statement);
    this.turn = answer.catch(() => undefined);
    return answer;
  }
}

/** No text here can hold a NUL, and none may be sent: another sign that nothing is looked for by stands in its place. */
function storable(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
}

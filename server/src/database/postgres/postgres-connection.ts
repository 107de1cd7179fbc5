import type { Client, QueryResult, QueryResultRow } from "pg";
import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection, ReadingConnection } from "../connection.ts";
import { STATE, type StateRow, stateOf } from "../state-row.ts";
import { tookTooLong } from "../statement-limit.ts";
import { namedStatements } from "./named-statements.ts";

/** query_canceled */
const CANCELED = "57014";

/** PostgreSQL marks parameters by $1, $2, … and its driver takes one statement at a time. */
export class PostgresConnection implements Connection, ReadingConnection {
  private isPinned = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: QueryRunner,
    /** one or more statements, sent as one text */
    private readonly beginning: string,
    /** what `beginning` grants a statement; null where it grants any time */
    private readonly statementMs: number | null = null,
  ) {}

  async begin(): Promise<void> {
    await this.send(() => this.runner.query(this.beginning));
  }

  /** All of it in one message. */
  async pin(): Promise<StateRow> {
    const client: Client = await this.runner.connect();
    this.isPinned = true;
    const answers: unknown = await this.send(() => client.query(`${this.beginning}; ${STATE.text}`));
    return stateOf((answers as QueryResult<StateRow & QueryResultRow>[]).at(-1)?.rows[0]);
  }

  /** A statement by itself sees all that was committed before it. */
  async look(): Promise<StateRow> {
    return stateOf((await this.read<StateRow>(STATE))[0]);
  }

  async giveBack(): Promise<void> {
    if (this.isPinned) await this.rollback();
    this.isPinned = false;
  }

  async read<R>(statement: Sql): Promise<R[]> {
    const { text, values } = statement;
    try {
      const { rows } = await this.send(() => this.select<R>(text, values.map(storable)));
      return rows;
    } catch (error) {
      const isCut = (error as { code?: unknown })?.code === CANCELED && this.statementMs !== null;
      throw isCut ? tookTooLong(this.statementMs) : error;
    }
  }

  /** By name where it only reads: a transaction that writes asks each thing once. */
  private async select<R>(text: string, values: unknown[]): Promise<{ rows: R[] }> {
    const client: Client = await this.runner.connect();
    const name = this.statementMs === null ? undefined : namedStatements(client).nameOf(text);
    return client.query<R & QueryResultRow>({ name, text, values });
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

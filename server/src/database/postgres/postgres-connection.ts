import type { Client, QueryResult, QueryResultRow } from "pg";
import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection } from "../connection.ts";
import { tookTooLong } from "../statement-limit.ts";
import { namedStatements } from "./named-statements.ts";

/** query_canceled */
const CANCELED = "57014";

/** PostgreSQL marks parameters by $1, $2, … and its driver takes one message at a time. */
export class PostgresConnection
  implements Pick<Connection, "read" | "write" | "writeReturning" | "isAlive" | "close">
{
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runner: QueryRunner,
    /** what whoever reads is granted for a statement; null where it writes, which may take any time */
    private readonly statementMs: number | null = null,
  ) {}

  /** One statement or more, sent as one text; answers the rows of all of them. */
  async tell<R = never>(text: string): Promise<R[]> {
    const client: Client = await this.runner.connect();
    const results: unknown = await this.send(() => client.query(text));
    return ([results].flat() as QueryResult<R & QueryResultRow>[]).flatMap(({ rows }) => rows);
  }

  async read<R>(statement: Sql): Promise<R[]> {
    const { text, values } = statement;
    try {
      const { rows } = await this.send(() => this.ask<R>(text, values.map(storable)));
      return rows;
    } catch (error) {
      const isCut = (error as { code?: unknown })?.code === CANCELED && this.statementMs !== null;
      throw isCut ? tookTooLong(this.statementMs) : error;
    }
  }

  /** By name: to parse and plan it takes as long as to do it. */
  private async ask<R>(text: string, values: unknown[]): Promise<QueryResult<R & QueryResultRow>> {
    const client: Client = await this.runner.connect();
    return client.query<R & QueryResultRow>({ name: namedStatements(client).nameOf(text), text, values });
  }

  async write({ text, values }: Sql): Promise<number> {
    const { rowCount } = await this.send(() => this.ask(text, values));
    return rowCount ?? 0;
  }

  writeReturning<R>(statement: Sql): Promise<R[]> {
    return this.read<R>(statement);
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

import type { Client, QueryResult, QueryResultRow } from "pg";
import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection } from "../connection.ts";
import { tookTooLong } from "../statement-limit.ts";
import { namedStatements } from "./named-statements.ts";

/** query_canceled */
const CANCELED = "57014";

/** PostgreSQL marks parameters by $1, $2, … and its driver takes one message at a time. */
export class PostgresConnection implements Pick<Connection, "read" | "write" | "isAlive" | "close"> {
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

import type { Client, QueryResult, QueryResultRow } from "pg";
import type { Sql } from "sql-template-tag";
import type { QueryRunner } from "typeorm";
import type { Connection, ReadingConnection } from "../connection.ts";
import { STATE, type StateRow, stateOf } from "../state-row.ts";
import { tookTooLong } from "../statement-limit.ts";
import { namedStatements } from "./named-statements.ts";

/** query_canceled */
const CANCELED = "57014";

/** A transaction that was read in stays open no longer: it holds back what clears away old rows. */
const MOST_MS = 100;

/** PostgreSQL marks parameters by $1, $2, … and its driver takes one statement at a time. */
export class PostgresConnection implements Connection, ReadingConnection {
  private isPinned = false;
  private hasFailed = false;
  private ending: NodeJS.Timeout | null = null;
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

  /** All of it in one message, the end of what was read before included. */
  async pin(): Promise<StateRow> {
    this.stay();
    const client: Client = await this.runner.connect();
    const beginning = this.isPinned ? `ROLLBACK; ${this.beginning}` : this.beginning;
    this.isPinned = true;
    const answers: unknown = await this.telling(() => client.query(`${beginning}; ${STATE.text}`));
    return stateOf((answers as QueryResult<StateRow & QueryResultRow>[]).at(-1)?.rows[0]);
  }

  /** A statement by itself sees all that was committed before it. */
  async look(): Promise<StateRow> {
    await this.end();
    return stateOf((await this.read<StateRow>(STATE))[0]);
  }

  /** Whoever reads next ends the transaction along with beginning another, where that is soon. */
  giveBack(): Promise<void> {
    if (this.hasFailed) return this.end();
    if (this.isPinned) this.ending = setTimeout(() => this.endUnasked(), MOST_MS).unref();
    return Promise.resolve();
  }

  private endUnasked(): void {
    // where it fails, it does again when the connection is lent
    this.end().catch(() => undefined);
  }

  private stay(): void {
    if (this.ending) clearTimeout(this.ending);
    this.ending = null;
  }

  private async end(): Promise<void> {
    this.stay();
    this.hasFailed = false;
    if (!this.isPinned) return;
    // at once: it may be lent again before the answer
    this.isPinned = false;
    await this.rollback();
  }

  async read<R>(statement: Sql): Promise<R[]> {
    const { text, values } = statement;
    try {
      const { rows } = await this.telling(() => this.select<R>(text, values.map(storable)));
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

  async close(): Promise<void> {
    await this.end().catch(() => undefined);
    await this.runner.release();
  }

  /** What fails may have lost its connection: that shows when its transaction is ended at once. */
  private async telling<R>(statement: () => Promise<R>): Promise<R> {
    try {
      return await this.send(statement);
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
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

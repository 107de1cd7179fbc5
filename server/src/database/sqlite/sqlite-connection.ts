import type { Sql } from "sql-template-tag";
import { Refusal } from "../../errors.ts";
import type { Connection, PlainColumns } from "../connection.ts";
import { tookTooLong } from "../statement-limit.ts";
import type { PreparedStatements } from "./prepared-statements.ts";
import { rowsAsText, rowsIn } from "./rows-as-text.ts";

const held = () =>
  new Refusal("BUSY", "another process is writing to the database; try again when it is done.");

async function unlessHeld<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw (error as { code?: unknown })?.code === "SQLITE_BUSY" ? held() : error;
  }
}

/** How long a statement may take, and what ends the one that runs. */
interface Limit {
  milliseconds: number;
  interrupt(): void;
}

/** Between one attempt to end a statement and the next: it may not have begun yet. */
const AGAIN_MS = 50;

/** SQLite marks parameters by ?; a file does not hang up. */
export class SqliteConnection implements Connection {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly statements: Pick<PreparedStatements, "all" | "run">,
    readonly close: () => Promise<void>,
    /** null where it writes, too: a statement may take any time */
    private readonly limit: Limit | null = null,
  ) {}

  async begin(): Promise<void> {
    await this.query("BEGIN");
  }

  /** One after the other: SQLite runs them so in any case, but would take a thread for each that waits. */
  read<R>(statement: Sql, plain: PlainColumns | null = null): Promise<R[]> {
    const answer = this.turn.then(() =>
      this.within(() =>
        plain ? this.queryText<R>(statement, plain) : this.query<R>(statement.sql, statement.values),
      ),
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

  write({ sql, values }: Sql): Promise<number> {
    return unlessHeld(this.statements.run(sql, values));
  }

  writeReturning<R>({ sql, values }: Sql): Promise<R[]> {
    return unlessHeld(this.query<R>(sql, values));
  }

  async commit(): Promise<void> {
    await this.query("COMMIT");
  }

  async rollback(): Promise<void> {
    await this.query("ROLLBACK");
  }

  private query<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.statements.all<R>(text, values);
  }

  private async queryText<R>({ sql, values }: Sql, plain: PlainColumns): Promise<R[]> {
    const [row] = await this.query<{ rows: string }>(rowsAsText(sql, plain), values);
    return row ? rowsIn(row.rows, plain) : [];
  }

  isAlive(): boolean {
    return true;
  }
}

import { AsyncLocalStorage } from "node:async_hooks";
import sql, { type Sql } from "sql-template-tag";
import type { Connection } from "./connection.ts";
import type { Row } from "./entity-rows.ts";

/** Something statements can be read through: an operation's snapshot or a write transaction. */
export interface Reader {
  /** ISO instant: of figures it sees those on record by then; left out: those on record now */
  readonly recordedBy?: string | null;
  read<R = Row>(statement: Sql): Promise<R[]>;
}

/** Whose master data, in which of their states: what was read of them stays true while it is the same. */
export interface Catalogue {
  of: object;
  version: number;
}

/** A running write transaction, handed down to whoever writes in it. */
export interface WriteTransaction extends Reader {
  /** ISO instant of the transaction */
  readonly now: string;
  /** null once it has changed master data itself: nobody else may hold what it reads of them */
  readonly catalogue: Catalogue | null;
  /** INSERT, UPDATE or DELETE, or several one after the other; answers how many rows they changed */
  write(statements: Sql | readonly Sql[]): Promise<number>;
  /** like write, for master data: what processes hold of them in memory is outdated where it changed rows */
  writeMaster(statements: Sql | readonly Sql[]): Promise<number>;
}

class Transaction implements WriteTransaction {
  changes = 0;

  constructor(
    private readonly connection: Connection,
    readonly now: string,
    public catalogue: Catalogue | null,
  ) {}

  read<R = Row>(statement: Sql): Promise<R[]> {
    return this.connection.read<R>(statement);
  }

  async write(statements: Sql | readonly Sql[]): Promise<number> {
    let affected = 0;
    for (const statement of [statements].flat() as Sql[]) {
      affected += await this.connection.write(statement);
    }
    this.changes += affected;
    return affected;
  }

  async writeMaster(statements: Sql | readonly Sql[]): Promise<number> {
    const affected = await this.write(statements);
    if (affected > 0) {
      this.catalogue = null;
      await this.write(sql`UPDATE data_version SET catalogue = number`);
    }
    return affected;
  }
}

interface LatestState {
  changed_at: string;
  catalogue: number;
}

/** What a transaction knows of itself from its beginning. */
type Begun = Pick<WriteTransaction, "now" | "catalogue">;

/**
 * The one way to write: transactions queue here. Each begins with the data version, whose row it holds until its end,
 * so that transactions of other processes wait too, and what it reads from then on is the latest (SQLite refuses a
 * transaction that reads first beside another process that writes). One that changes nothing leaves no version.
 */
export class WriteGate {
  private queue: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<true>();

  constructor(
    private readonly connect: () => Promise<Connection>,
    private readonly now: () => Date,
  ) {}

  /** A change of facts or master data: a new state of the data. */
  run<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.queued(work, async (connection) => {
      await connection.write(sql`UPDATE data_version SET number = number + 1`);
      const state = await this.latestState(connection);
      const now = this.instantAfter(state.changed_at);
      await connection.write(sql`UPDATE data_version SET changed_at = ${now}`);
      return { now, catalogue: { of: this, version: state.catalogue } };
    });
  }

  private async latestState(connection: Connection): Promise<LatestState> {
    const [state] = await connection.read<LatestState>(sql`SELECT changed_at, catalogue FROM data_version`);
    if (!state) throw new Error("the database has no data version");
    return state;
  }

  /** Later than every change there was, whatever the clocks of their processes said: what was on record by then stays so. */
  private instantAfter(changedAt: string): string {
    const latest = Date.parse(changedAt);
    const now = this.now();
    return (now.getTime() > latest || Number.isNaN(latest) ? now : new Date(latest + 1)).toISOString();
  }

  /** A write that is no change of data, such as a token's: the state of the data stays the one it was. */
  runAside<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.queued(work, async (connection) => {
      await connection.write(sql`UPDATE data_version SET number = number`);
      return { now: this.now().toISOString(), catalogue: null };
    });
  }

  private queued<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    begin: (connection: Connection) => Promise<Begun>,
  ): Promise<T> {
    if (this.inside.getStore()) {
      // it would wait for itself for ever
      throw new Error("a write transaction was asked for inside another; hand the transaction down instead");
    }
    const turn = this.queue
      .then(() => this.inside.run(true, () => this.transact(work, begin)))
      // while it is on, every promise of the process is followed
      .finally(() => this.inside.disable());
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async transact<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    begin: (connection: Connection) => Promise<Begun>,
  ): Promise<T> {
    const connection = await this.connect();
    try {
      await connection.begin();
      const { now, catalogue } = await begin(connection);
      const transaction = new Transaction(connection, now, catalogue);
      const result = await work(transaction);
      if (transaction.changes > 0) await connection.commit();
      else await connection.rollback();
      return result;
    } catch (error) {
      await connection.rollback().catch(() => undefined);
      throw error;
    } finally {
      await connection.close();
    }
  }

  /** Resolves when every transaction asked for so far has ended. */
  async drained(): Promise<void> {
    await this.queue;
  }
}

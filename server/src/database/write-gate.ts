import { AsyncLocalStorage } from "node:async_hooks";
import sql, { type Sql } from "sql-template-tag";
import type { Connection } from "./connection.ts";
import type { Row } from "./entity-rows.ts";
import { STATE, type StateRow, stateColumns, stateOf } from "./state-row.ts";

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
  /** number of the state that it makes; of a write aside, of the state there is */
  readonly dataVersion: number;
  /** which generated sample the whole database was when the transaction began; null for real figures */
  readonly generated: string | null;
  /** null once it has changed master data itself: nobody else may hold what it reads of them */
  readonly catalogue: Catalogue | null;
  /** INSERT, UPDATE or DELETE, or several one after the other; answers how many rows they changed */
  write(statements: Sql | readonly Sql[]): Promise<number>;
  /** like write, for master data: what processes hold of them in memory is outdated where it changed rows */
  writeMaster(statements: Sql | readonly Sql[]): Promise<number>;
}

class Transaction implements WriteTransaction {
  changes = 0;

  readonly now: string;
  readonly dataVersion: number;
  readonly generated: string | null;

  constructor(
    private readonly connection: Connection,
    { changed_at, number, generated }: StateRow,
    public catalogue: Catalogue | null,
  ) {
    this.now = changed_at;
    this.dataVersion = number;
    this.generated = generated;
  }

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

/** The next state, as of `now`; none where the latest is of that instant or of a later one. */
const countUp = (now: string) =>
  sql`UPDATE data_version SET number = number + 1, changed_at = ${now} WHERE changed_at < ${now} RETURNING ${stateColumns}`;

const holdState = sql`UPDATE data_version SET number = number RETURNING ${stateColumns}`;

/** What a transaction knows of itself from its beginning. */
interface Begun {
  /** `changed_at` is its own instant */
  state: StateRow;
  catalogue: Catalogue | null;
}

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
      const state = await this.nextState(connection);
      return { state, catalogue: { of: this, version: state.catalogue } };
    });
  }

  /** Later than every change there was, whatever the clocks of their processes said: what was on record by then stays so. */
  private async nextState(connection: Connection): Promise<StateRow> {
    const [next] = await connection.writeReturning<StateRow>(countUp(this.now().toISOString()));
    if (next) return next;
    const latest = stateOf((await connection.read<StateRow>(STATE))[0]);
    const justAfter = new Date(Date.parse(latest.changed_at) + 1).toISOString();
    return stateOf((await connection.writeReturning<StateRow>(countUp(justAfter)))[0]);
  }

  /** A write that is no change of data, such as a token's: the state of the data stays the one it was. */
  runAside<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.queued(work, async (connection) => {
      const state = stateOf((await connection.writeReturning<StateRow>(holdState))[0]);
      return { state: { ...state, changed_at: this.now().toISOString() }, catalogue: null };
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
      const { state, catalogue } = await begin(connection);
      const transaction = new Transaction(connection, state, catalogue);
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

import { setImmediate } from "node:timers/promises";
import DataLoader from "dataloader";
import type { FastifyBaseLogger } from "fastify";
import type { Sql } from "sql-template-tag";
import { type Caller, NOBODY } from "../access/caller.ts";
import type { PlainColumns } from "../database/connection.ts";
import type { DataRead } from "../database/data-read.ts";
import type { Row } from "../database/entity-rows.ts";
import type { ReadPool, ReadSnapshot } from "../database/read-pool.ts";
import type { VersionWatch } from "../database/version-watch.ts";
import type { Reader, WriteGate, WriteTransaction } from "../database/write-gate.ts";
import { Refusal } from "../errors.ts";
import type { Audience } from "./audience.ts";
import { Deadline } from "./deadline.ts";
import { formerTables, readingFrom } from "./former-tables.ts";
import { ListWalk } from "./list-walk.ts";

/** Answers many keys with a bounded number of statements, in the order of the keys. */
export type Batch<Key, Value> = (operation: Operation, keys: readonly Key[]) => Promise<readonly Value[]>;

/** What changes while an operation goes on; Apollo copies its context, and the copies share this. */
interface Progress {
  snapshot: Promise<ReadSnapshot> | null;
  /** the same once it is there */
  seen: ReadSnapshot | null;
  ended: boolean;
  /** some of it could not be answered */
  hasFailed: boolean;
  walk: ListWalk | null;
  /** by a limit that one of its statements met */
  refused: Refusal | null;
  former: Promise<readonly Sql[]> | null;
  /** the state that its answer tells of, once that is whole */
  whole: DataRead | null;
  /** it itself, as it is sent; null where it is kept by nobody */
  body: Buffer | null;
  /** its answer had been there before it was asked */
  isAnsweredAgain: boolean;
  current: Promise<DataRead | null> | null;
}

/**
 * What one GraphQL operation carries: today's date, its reads, its loaders. All its statements read one snapshot
 * over one connection, which is borrowed with the first statement and given back by `end`. Once it has written, it goes
 * on with the state of the data that it made, or a newer one.
 */
export class Operation implements Reader {
  /** how many statements it has sent */
  statements = 0;
  private readonly progress: Progress = {
    snapshot: null,
    seen: null,
    ended: false,
    hasFailed: false,
    walk: null,
    refused: null,
    former: null,
    whole: null,
    body: null,
    isAnsweredAgain: false,
    current: null,
  };
  private readonly running = new Set<Promise<unknown>>();
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown, string>>();

  constructor(
    /** where it reads; what is held in memory is held for it */
    readonly database: ReadPool,
    /** ISO date in Asia/Ho_Chi_Minh */
    readonly today: string,
    readonly log: Pick<FastifyBaseLogger, "error">,
    /** under which its faults stand in the log */
    readonly requestId: string,
    /** who waits for it; null: it goes on in any case */
    readonly audience: Audience | null = null,
    readonly caller: Caller = NOBODY,
    /** null: it only reads, as those that draw pages */
    private readonly writes: WriteGate | null = null,
    private readonly deadline = new Deadline(),
    /** for drawings that never change: it sees figures and names as they were on record by then */
    readonly recordedBy: string | null = null,
  ) {}

  get hasFailed(): boolean {
    return this.progress.hasFailed;
  }

  fail(): void {
    this.progress.hasFailed = true;
  }

  /** reads its list to the end; null for who asks for one page */
  get walk(): ListWalk | null {
    return this.progress.walk;
  }

  walkList(): void {
    this.progress.walk = new ListWalk();
  }

  /** Gives what comes next the time of an operation of its own, as to each page of a table. */
  renewTime(): void {
    this.deadline.restart();
  }

  get wasLeft(): boolean {
    return this.audience?.hasLeft ?? false;
  }

  /** The one place all reads of an operation pass. */
  async read<R = Row>(statement: Sql, plain: PlainColumns | null = null): Promise<R[]> {
    const former = await this.formerTables();
    return this.send<R>(readingFrom(former, statement), plain);
  }

  /** Master data as they were when the figures were on record that this operation sees; nothing where they are the same. */
  formerTables(): Promise<readonly Sql[]> {
    const { recordedBy, progress } = this;
    if (recordedBy === null) return Promise.resolve([]);
    progress.former ??= formerTables({ read: (statement) => this.send(statement) }, recordedBy);
    return progress.former;
  }

  private async send<R>(statement: Sql, plain: PlainColumns | null = null): Promise<R[]> {
    const snapshot = await this.pin();
    // who asked may have gone while it waited for its connection
    this.ensureGoingOn();
    this.statements += 1;
    const answer = snapshot.read<R>(statement, plain);
    this.running.add(answer);
    const forget = () => this.running.delete(answer);
    answer.then(forget, (error) => {
      forget();
      // a transaction of PostgreSQL answers nothing more after a statement that was cut
      if (error instanceof Refusal) this.progress.refused ??= error;
    });
    return this.deadline.within(answer);
  }

  /** Between two pieces of long work: lets other operations have their turn, and ends one that nobody waits for. */
  async nextTurn(): Promise<void> {
    await setImmediate();
    this.ensureGoingOn();
  }

  private ensureGoingOn(): void {
    if (this.progress.refused) throw this.progress.refused;
    this.deadline.check();
    if (this.wasLeft) throw new Error("whoever asked has gone");
    if (this.progress.ended) throw new Error("a statement came after the end of its operation");
  }

  /** Settles which state of the data this operation sees, if no statement has yet. */
  pin(): Promise<ReadSnapshot> {
    this.ensureGoingOn();
    this.progress.snapshot ??= this.acquire();
    return this.deadline.within(this.progress.snapshot);
  }

  /** The state of the data that it is known to see; null before its first statement. */
  get seen(): ReadSnapshot | null {
    return this.progress.seen;
  }

  private async acquire(): Promise<ReadSnapshot> {
    const snapshot = await this.database.acquire();
    this.progress.seen = snapshot;
    return snapshot;
  }

  /**
   * Writes in a transaction of its own and forgets what it has read: every statement that follows sees the result. It
   * lends no connection while it waits for its turn.
   */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    if (!this.writes) throw new Error("this operation only reads");
    await this.letGo();
    const result = await this.inTurn(this.writes, work);
    // what is written is answered for, however long it took
    this.renewTime();
    // the answer names the new state, whatever it selects
    await this.pin();
    return result;
  }

  /** Its turn may come too late; a transaction that has begun is waited for, so that nothing is written and refused. */
  private async inTurn<T>(gate: WriteGate, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const written = gate.run((transaction) => {
      this.ensureGoingOn();
      begin();
      return work(transaction);
    });
    await this.deadline.within(Promise.race([begun, written]));
    return written;
  }

  private async letGo(): Promise<void> {
    this.ensureGoingOn();
    const { snapshot } = this.progress;
    this.progress.snapshot = null;
    this.loaders.clear();
    // fields of a mutation run one after the other, yet what an error cut off may still read
    await Promise.allSettled(this.running);
    await snapshot?.then(
      (seen) => seen.release(),
      () => undefined,
    );
    this.progress.seen = null;
  }

  /** Which data its answer tells of; null while it has read nothing. */
  async dataRead(): Promise<DataRead | null> {
    const { snapshot, whole } = this.progress;
    if (whole) return whole;
    return snapshot && (await this.deadline.within(snapshot).catch(() => null));
  }

  /** The state the data were in when it was asked, or a later one; null where that cannot be told in its time. */
  currentData(versions: Pick<VersionWatch, "now">): Promise<DataRead | null> {
    this.progress.current ??= this.within(Promise.resolve(versions.now())).catch(() => null);
    return this.progress.current;
  }

  /** Its answer is whole and tells of this state: who asks the same again may be given the same. */
  answerWhole(read: DataRead, body: Buffer | null = null): void {
    this.progress.whole = read;
    this.progress.body = body;
  }

  /** The same, where nothing of it had to be worked out. */
  answerAgain(read: DataRead, body: Buffer | null = null): void {
    this.progress.isAnsweredAgain = true;
    this.answerWhole(read, body);
  }

  /** Its whole answer as it is sent, where that has been written out. */
  get body(): Buffer | null {
    return this.progress.body;
  }

  get whole(): DataRead | null {
    return this.progress.whole;
  }

  get isAnsweredAgain(): boolean {
    return this.progress.isAnsweredAgain;
  }

  /** What this operation waits for, or its refusal as soon as its time is over. */
  within<T>(work: Promise<T>): Promise<T> {
    return this.deadline.within(work);
  }

  load<Key, Value>(batch: Batch<Key, Value>, key: Key, keyText: (key: Key) => string): Promise<Value> {
    return this.loaderFor(batch, keyText).load(key);
  }

  private loaderFor<Key, Value>(
    batch: Batch<Key, Value>,
    keyText: (key: Key) => string,
  ): DataLoader<Key, Value, string> {
    let loader = this.loaders.get(batch) as DataLoader<Key, Value, string> | undefined;
    if (!loader) {
      loader = new DataLoader((keys: readonly Key[]) => batch(this, keys), { cacheKeyFn: keyText });
      this.loaders.set(batch, loader as DataLoader<unknown, unknown, string>);
    }
    return loader;
  }

  /** Hands a loader a value that came along with something else. */
  prime<Key, Value>(batch: Batch<Key, Value>, key: Key, keyText: (key: Key) => string, value: Value): void {
    this.loaderFor(batch, keyText).prime(key, value);
  }

  /** Gives the connection back; statements of an operation that goes on after its answer are refused. */
  async end(): Promise<void> {
    if (this.progress.ended) return;
    this.progress.ended = true;
    this.deadline.clear();
    const snapshot = await this.progress.snapshot?.catch(() => null);
    // one field's error answers the query while others still read
    await Promise.allSettled(this.running);
    await snapshot?.release();
  }
}

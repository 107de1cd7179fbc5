import sql from "sql-template-tag";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../../test/support/scratch-database.ts";
import { onPostgres } from "../../../../test/support/scratch-place.ts";
import { entities } from "../../entities.ts";
import { openDatabase } from "../database.ts";
import { openSource } from "./data-source.ts";
import { Lease } from "./lease.ts";
import { PostgresConnection } from "./postgres-connection.ts";
import { PostgresSnapshots } from "./postgres-snapshots.ts";
import { PostgresWriter } from "./postgres-writer.ts";

const COUNT_UP = sql`UPDATE data_version SET number = number + 1`;

/** Processes of their own, as far as the server can tell; time passes when somebody waits for it. */
describe.runIf(onPostgres)("what is known of the newest state without asking", () => {
  let database: ScratchDatabase;
  let source: DataSource;
  let now: number;
  let closings: (() => Promise<void>)[];

  beforeEach(async () => {
    database = await scratchDatabase({ empty: true });
    source = await openSource(database.url, entities, 5);
    [now, closings] = [0, []];
  });
  afterEach(async () => {
    for (const close of closings) await close();
    await source.destroy();
    await database.remove();
  });

  const clock = {
    now: () => now,
    wait(milliseconds: number) {
      now += milliseconds;
      return Promise.resolve();
    },
  };

  function reader(): PostgresSnapshots {
    const connection = new PostgresConnection(source.createQueryRunner());
    closings.push(() => connection.close());
    return new PostgresSnapshots(
      connection,
      new Lease(clock),
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    );
  }

  function writer(): PostgresWriter {
    const connection = new PostgresWriter(source.createQueryRunner(), "BEGIN", clock);
    closings.push(() => connection.close());
    return connection;
  }

  it("is the state, until a while has passed", async () => {
    const reads = reader();
    const { mark } = await reads.begin(false);
    expect(mark).not.toBeNull();
    expect(reads.mark()).toBe(mark);
    now += 60;
    expect(reads.mark()).toBeNull();
    expect((await reads.begin(true)).mark).toBe(mark);
    expect(reads.mark()).toBe(mark);
    await reads.end();
  });

  it("is nothing while somebody writes, and the new state once that is over", async () => {
    const [reads, writes] = [reader(), writer()];
    await writes.begin();
    await writes.write(COUNT_UP);
    const before = await reads.begin(false);
    expect([before.state.number, reads.mark()]).toEqual([0, null]);
    await writes.commit();
    const after = await reads.begin(true);
    expect(after.state.number).toBe(1);
    expect(after.mark).not.toBe(before.mark);
    expect(reads.mark()).toBe(after.mark);
    await reads.end();
  });

  it("is over for everybody by the time that another is committed, and stops nobody who writes", async () => {
    const [reads, other, writes] = [reader(), reader(), writer()];
    await reads.begin(false);
    await writes.begin();
    await other.begin(false);
    await writes.write(COUNT_UP);
    expect(reads.mark()).not.toBeNull();
    await writes.commit();
    expect([reads.mark(), other.mark()]).toEqual([null, null]);
    await reads.end();
    await other.end();
  });

  it("is the state again once a write was taken back, or its connection is lost", async () => {
    const [reads, writes] = [reader(), writer()];
    const { mark } = await reads.begin(false);
    await writes.begin();
    await writes.write(COUNT_UP);
    await writes.rollback();
    now += 60;
    await reads.begin(true);
    expect(reads.mark()).toBe(mark);
    await reads.end();
  });

  it("is another after a write that is no change of the data, too", async () => {
    const reads = reader();
    const { mark } = await reads.begin(false);
    await database.writes.runAside((transaction) =>
      transaction.write(sql`INSERT INTO year (value) VALUES (1)`),
    );
    const after = await reads.begin(true);
    expect(after.state.number).toBe(0);
    expect(after.mark).not.toBe(mark);
    await reads.end();
  });

  it("a process that finds its tables up to date does not wait for who writes", async () => {
    const writes = writer();
    await writes.begin();
    const other = await openDatabase(database.url, entities, () => new Date());
    expect((await other.versions.now()).dataVersion).toBe(0);
    await other.close();
    await writes.rollback();
  });

  it("a migration waits for who writes, and no state from before it is taken for the newest", async () => {
    const reads = reader();
    const { mark } = await reads.begin(false);
    await reads.end();
    await source.undoLastMigration({ transaction: "all" });
    const writes = writer();
    await writes.begin();
    let isOpen = false;
    const opening = openDatabase(database.url, entities, () => new Date()).finally(() => {
      isOpen = true;
    });
    while (!(isOpen || (await isWaitedFor())));
    expect(isOpen).toBe(false);
    await writes.rollback();
    await (await opening).close();
    expect((await reads.begin(false)).mark).not.toBe(mark);
    await reads.end();
  });

  /** Does anybody wait for a lock of this database? */
  async function isWaitedFor(): Promise<boolean> {
    const [row] = await source.query(
      `SELECT count(*) AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return row.waiting > 0;
  }
});

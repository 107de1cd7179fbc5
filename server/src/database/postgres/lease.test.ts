import pg from "pg";
import sql from "sql-template-tag";
import type { DataSource } from "typeorm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ScratchDatabase, scratchDatabase } from "../../../../test/support/scratch-database.ts";
import { onPostgres } from "../../../../test/support/scratch-place.ts";
import { entities } from "../../entities.ts";
import { openDatabase } from "../database.ts";
import { SnapshotReader } from "../snapshot-reader.ts";
import { VersionWatch } from "../version-watch.ts";
import { openSource } from "./data-source.ts";
import { Lease, WRITE_LOCK } from "./lease.ts";
import { Lookout } from "./lookout.ts";
import { PostgresConnection } from "./postgres-connection.ts";
import { PostgresSnapshots } from "./postgres-snapshots.ts";
import { PostgresWriter } from "./postgres-writer.ts";
import { PREPARE_LOOKS, StateLook } from "./state-look.ts";

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

  /** One process's. */
  function watcher(from = source) {
    const lease = new Lease(clock);
    const connect = async () => {
      const runner = from.createQueryRunner();
      await runner.connect();
      closings.push(() => runner.release());
      return runner;
    };
    const lookout = new Lookout(connect, lease);
    return { look: () => lookout.look(), mark: () => lease.current(), lookout };
  }

  function writer(): PostgresWriter {
    const connection = new PostgresWriter(source.createQueryRunner(), "BEGIN", clock);
    closings.push(() => connection.close());
    return connection;
  }

  it("is the state, until a while has passed", async () => {
    const { look, mark } = watcher();
    const looked = await look();
    expect(looked.read).toEqual({ dataVersion: 0, isGenerated: false });
    expect(mark()).toBe(looked.mark);
    now += 60;
    expect(mark()).toBeNull();
    expect((await look()).mark).toBe(looked.mark);
    expect(mark()).toBe(looked.mark);
  });

  it("is nothing while somebody writes, and the new state once that is over", async () => {
    const [{ look, mark }, writes] = [watcher(), writer()];
    await writes.begin();
    await writes.write(COUNT_UP);
    const before = await look();
    expect([before.read.dataVersion, mark()]).toEqual([0, null]);
    await writes.commit();
    const after = await look();
    expect(after.read.dataVersion).toBe(1);
    expect(after.mark).not.toBe(before.mark);
    expect(mark()).toBe(after.mark);
  });

  it("is over for everybody by the time that another is committed, and stops nobody who writes", async () => {
    const [one, other, writes] = [watcher(), watcher(), writer()];
    await one.look();
    await writes.begin();
    await other.look();
    await writes.write(COUNT_UP);
    expect(one.mark()).not.toBeNull();
    await writes.commit();
    expect([one.mark(), other.mark()]).toEqual([null, null]);
  });

  it("is the state again once a write was taken back, or its connection is lost", async () => {
    const [{ look, mark }, writes] = [watcher(), writer()];
    const before = await look();
    await writes.begin();
    await writes.write(COUNT_UP);
    await writes.rollback();
    now += 60;
    await look();
    expect(mark()).toBe(before.mark);
  });

  it("is another after a write that is no change of the data, too", async () => {
    const { look } = watcher();
    const before = await look();
    await database.writes.runAside((transaction) =>
      transaction.write(sql`INSERT INTO year (value) VALUES (1)`),
    );
    const after = await look();
    expect(after.read.dataVersion).toBe(0);
    expect(after.mark).not.toBe(before.mark);
  });

  it("keeps a snapshot for the next who reads, for as long as looks find nothing new", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { lookout, mark } = watcher();
      const watch = new VersionWatch(lookout, mark);
      const connection = new PostgresConnection(source.createQueryRunner());
      const beginning = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
      const snapshots = new PostgresSnapshots(connection, beginning, (known) => watch.isNewest(known));
      const reader = new SnapshotReader(connection, snapshots);
      closings.push(() => reader.close());
      const began = async () => {
        const { state } = await reader.pin();
        const [row] = await reader.read<{ at: string }>(sql`SELECT now()::text AS at`);
        await reader.giveBack();
        return { number: state.number, at: row?.at };
      };
      const writes = writer();
      const first = await began();
      expect(await began()).toEqual(first);
      now += 60;
      expect(await began()).toEqual(first);
      await writes.begin();
      await writes.write(COUNT_UP);
      now += 60;
      // nothing is known while somebody writes, and nothing is new yet
      expect(await began()).toEqual(first);
      await writes.commit();
      const second = await began();
      expect(second.number).toBe(1);
      expect(second.at).not.toBe(first.at);
      expect(await began()).toEqual(second);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is told where the database is set to another isolation, too", async () => {
    const url = new URL(database.url);
    url.searchParams.set("options", "-c default_transaction_isolation=serializable");
    const strict = await openSource(url.href, entities, 1);
    const [{ look, mark }, writes] = [watcher(strict), writer()];
    closings.push(() => strict.destroy());
    const looked = await look();
    expect(mark()).toBe(looked.mark);
    await writes.begin();
    now += 60;
    await look();
    expect(mark()).toBeNull();
    await writes.rollback();
  });

  /** A connection of the driver's own. */
  async function client(): Promise<pg.Client> {
    const opened = new pg.Client(database.url);
    await opened.connect();
    closings.push(() => opened.end());
    return opened;
  }

  it("is nothing to who sees one state by both statements of a look", async () => {
    const reads = await client();
    await reads.query(PREPARE_LOOKS);
    const isFree = async () => (await reads.query(new StateLook()).looked).isFree;
    expect(await isFree()).toBe(true);
    await reads.query("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    expect(await isFree()).toBe(false);
  });

  it("stops nobody who writes where a look breaks off in the middle", async () => {
    const reads = await client();
    await reads.query(PREPARE_LOOKS);
    class Broken extends StateLook {
      override submit(connection: pg.Connection): void {
        connection.bind({ statement: "look_for_writers" }, true);
        connection.execute(null, true);
        connection.flush();
      }
    }
    const broken = new Broken();
    const told = new Promise((resolve) => {
      broken.handleDataRow = ({ fields }) => resolve(fields);
    });
    reads.query(broken);
    expect(await told).toEqual(["t"]);
    const writes = await client();
    const { rows } = await writes.query(`SELECT pg_try_advisory_lock(${WRITE_LOCK}) AS granted`);
    expect(rows).toEqual([{ granted: true }]);
    broken.looked.catch(() => undefined);
  });

  it("is looked for by another connection where one hangs, which is not left to wait", async () => {
    const [{ look }, alters] = [watcher(), await client()];
    await look();
    await alters.query("BEGIN; LOCK TABLE data_version");
    const first = look().catch((error) => error);
    await new Promise(setImmediate);
    const second = look().catch((error) => error);
    expect(String(await first)).toContain("Connection terminated");
    await alters.query("ROLLBACK");
    expect((await second).read.dataVersion).toBe(0);
  });

  it("is asked for again once a migration is over that keeps looks waiting", async () => {
    const [{ look }, alters] = [watcher(), await client()];
    await alters.query("BEGIN; LOCK TABLE data_version");
    await expect(look()).rejects.toThrow("statement timeout");
    await alters.query("ROLLBACK");
    expect((await look()).read.dataVersion).toBe(0);
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
    const { look } = watcher();
    const before = await look();
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
    expect((await look()).mark).not.toBe(before.mark);
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

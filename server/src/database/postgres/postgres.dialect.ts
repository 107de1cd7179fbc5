import { raw } from "sql-template-tag";
import type { DataSource, QueryRunner } from "typeorm";
import { StartFailure } from "../../errors.ts";
import type { Connection, ReadingConnection } from "../connection.ts";
import type { Dialect, DialectOpener } from "../dialect.ts";
import { SnapshotReader } from "../snapshot-reader.ts";
import { VersionWatch } from "../version-watch.ts";
import { describeByteOrder, ensureByteOrder } from "./byte-order.ts";
import { openSource } from "./data-source.ts";
import { Lease, outlastLeases, steadyClock, WRITE_LOCK } from "./lease.ts";
import { Lookout } from "./lookout.ts";
import { PostgresConnection } from "./postgres-connection.ts";
import { PostgresSnapshots } from "./postgres-snapshots.ts";
import { PostgresWriter } from "./postgres-writer.ts";
import { placeOf, refusal } from "./refusal.ts";

const MOST_READERS = 8;
/** one that writes and one that looks at the newest state; before those, two while migrations wait for another process's */
const MOST_CONNECTIONS = MOST_READERS + 2;

const OLDEST_VERSION = 14;
/** a process that hangs inside a transaction holds nothing up for longer */
const IDLE_MS = 60_000;

const idle = `SET LOCAL idle_in_transaction_session_timeout = ${IDLE_MS}`;
const beginReading = (statementMs: number) =>
  `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = ${statementMs}; ${idle}`;
/** unless somebody has chosen more than one disk */
const onDisk = `SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`;
const beginWriting = `BEGIN ISOLATION LEVEL READ COMMITTED; ${idle}; ${onDisk}`;

/** Any number, the same in every process: whoever holds it migrates. */
const MIGRATION_LOCK = 1_763_700_000;

class PostgresDialect implements Dialect {
  readonly json = { list: raw("json_build_array"), collect: raw("json_agg") };
  readonly mostReaders = MOST_READERS;

  private readonly lease = new Lease();
  private readonly versions = new VersionWatch(new Lookout(() => this.connect(), this.lease), () =>
    this.lease.current(),
  );

  constructor(readonly source: DataSource) {}

  async migrate(): Promise<void> {
    const holder = this.source.createQueryRunner();
    await holder.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      if (await this.source.showMigrations()) await this.migrateAlone(holder);
      await ensureByteOrder(this.source);
    } finally {
      await holder.query("SELECT pg_advisory_unlock_all()");
      await holder.release();
    }
  }

  /** A migration is a write like any other: nobody writes beside it, and no state from before it is taken for the newest. */
  private async migrateAlone(holder: QueryRunner): Promise<void> {
    await holder.query(`SELECT pg_advisory_lock(${WRITE_LOCK})`);
    await outlastLeases(steadyClock.now(), steadyClock);
    await this.source.runMigrations({ transaction: "all" });
    await holder.query("UPDATE data_version SET number = number");
  }

  async openWriter(): Promise<Connection> {
    return new PostgresWriter(await this.connect(), beginWriting, steadyClock);
  }

  async openReader(statementMs: number): Promise<ReadingConnection> {
    const connection = new PostgresConnection(await this.connect(), statementMs);
    const snapshots = new PostgresSnapshots(connection, beginReading(statementMs), (mark) =>
      this.isNewest(mark),
    );
    return new SnapshotReader(connection, snapshots);
  }

  private async connect(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    return runner;
  }

  /** Who cannot find out takes a snapshot anew. */
  private isNewest(mark: string): Promise<boolean> {
    return this.versions.isNewest(mark).catch(() => false);
  }

  watchVersions(): VersionWatch {
    return this.versions;
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

async function checkServer(source: DataSource, url: string): Promise<void> {
  const [server] = await source.query(
    `SELECT current_setting('server_version_num')::integer / 10000 AS version,
            current_setting('server_encoding') AS encoding`,
  );
  if (server.version < OLDEST_VERSION) {
    throw new StartFailure(
      `DATABASE_URL: PostgreSQL ${server.version} answers at ${placeOf(url).server}; ${OLDEST_VERSION} or later is needed.`,
    );
  }
  if (server.encoding !== "UTF8") {
    throw new StartFailure(
      `DATABASE_URL: the database ${placeOf(url).database} is in ${server.encoding}; make one in UTF8 (createdb --encoding=UTF8 --template=template0).`,
    );
  }
}

/** A database on a server, for one process or for many. */
export const postgres: DialectOpener = {
  async open(url, entities) {
    const source = await openSource(url, entities, MOST_CONNECTIONS);
    try {
      await checkServer(source, url);
      describeByteOrder(source);
      return new PostgresDialect(source);
    } catch (error) {
      await source.destroy();
      throw error;
    }
  },
  refusal,
};

import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { raw } from "sql-template-tag";
import type { Database } from "sqlite3";
import type { DataSource } from "typeorm";
import { StartFailure } from "../../errors.ts";
import type { Connection, ReadingConnection } from "../connection.ts";
import type { Dialect, DialectOpener } from "../dialect.ts";
import { SnapshotReader } from "../snapshot-reader.ts";
import { type Looks, VersionWatch } from "../version-watch.ts";
import { readingSource, writingSource } from "./data-source.ts";
import { PreparedStatements } from "./prepared-statements.ts";
import { SqliteConnection } from "./sqlite-connection.ts";
import { SqliteSnapshots } from "./sqlite-snapshots.ts";
import { WalIndex } from "./wal-index.ts";

/** Reasons of the file system, in words; others are passed on as they come. */
const reasons: Record<string, string> = {
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "is on a read-only file system",
  ENOTDIR: "lies below something that is no folder",
  EEXIST: "lies below something that is no folder",
  ENAMETOOLONG: "has too long a name",
  ENOSPC: "is on a full disk",
  SQLITE_CANTOPEN: "cannot be opened for writing",
  SQLITE_BUSY: "is being written by another process",
  SQLITE_IOERR: "cannot be read and written",
  SQLITE_FULL: "is on a full disk",
  SQLITE_READONLY: "may not be written",
  SQLITE_NOTADB: "is no SQLite database",
  SQLITE_CORRUPT: "is damaged",
};

class SqliteDialect implements Dialect {
  readonly json = { list: raw("json_array"), collect: raw("json_group_array") };
  /** sqlite3 runs its statements on libuv's four threads */
  readonly mostReaders = 4;

  private readonly walIndex: WalIndex;
  /** of the one connection that writes */
  private writing: PreparedStatements | null = null;

  constructor(
    private readonly path: string,
    readonly source: DataSource,
  ) {
    this.walIndex = new WalIndex(`${path}-shm`);
  }

  async migrate(): Promise<void> {
    await this.source.runMigrations({ transaction: "all" });
  }

  async openWriter(): Promise<Connection> {
    this.writing ??= new PreparedStatements(await this.source.createQueryRunner().connect());
    return new SqliteConnection(this.writing, () => Promise.resolve());
  }

  async openReader(statementMs: number): Promise<ReadingConnection> {
    const source = await readingSource(this.path);
    const driver: Database = await source.createQueryRunner().connect();
    const statements = new PreparedStatements(driver);
    const close = () => {
      statements.close();
      return source.destroy();
    };
    const limit = { milliseconds: statementMs, interrupt: () => driver.interrupt() };
    const connection = new SqliteConnection(statements, close, limit);
    return new SnapshotReader(connection, new SqliteSnapshots(connection, () => this.walIndex.header()));
  }

  /** Whoever reads next may have the snapshot by which somebody looked. */
  watchVersions(reads: Looks): VersionWatch {
    return new VersionWatch(reads, () => this.walIndex.header());
  }

  close(): Promise<void> {
    this.writing?.close();
    return this.source.destroy();
  }
}

/** A file, made where it is not there yet. */
export const sqlite: DialectOpener = {
  async open(path, entities) {
    await mkdir(dirname(path), { recursive: true });
    return new SqliteDialect(path, await writingSource(path, entities));
  },
  refusal(path, error) {
    const code = String((error as { code?: unknown })?.code ?? "");
    const reason = reasons[code];
    return reason
      ? new StartFailure(`DATABASE_URL: ${path} ${reason} (${code}); name another file or mend this one.`)
      : error;
  },
};

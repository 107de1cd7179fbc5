import { isPostgresUrl } from "./database-url.ts";
import type { Dialect, DialectOpener, Entities } from "./dialect.ts";
import { postgres } from "./postgres/postgres.dialect.ts";
import { ReadPool } from "./read-pool.ts";
import { sqlite } from "./sqlite/sqlite.dialect.ts";
import type { VersionWatch } from "./version-watch.ts";
import { WriteGate } from "./write-gate.ts";

/** An open, migrated database: one gate to write through, a pool to read from. */
export interface Database {
  writes: WriteGate;
  reads: ReadPool;
  versions: VersionWatch;
  close(): Promise<void>;
}

export function openerOf(url: string): DialectOpener {
  return isPostgresUrl(url) ? postgres : sqlite;
}

async function openMigrated(url: string, entities: Entities): Promise<Dialect> {
  const opener = openerOf(url);
  let dialect: Dialect | null = null;
  try {
    dialect = await opener.open(url, entities);
    await dialect.migrate();
    return dialect;
  } catch (error) {
    await dialect?.close();
    throw opener.refusal(url, error);
  }
}

/** Opens what the URL names (database-url.ts) and brings its tables up to date. */
export async function openDatabase(
  url: string,
  entities: Entities,
  now: () => Date,
  /** the most that a statement may take which reads for an operation; the usual limit where left out */
  statementMs?: number,
): Promise<Database> {
  const dialect = await openMigrated(url, entities);
  const writes = new WriteGate(() => dialect.openWriter(), now);
  const reads = new ReadPool(dialect, statementMs);
  return {
    writes,
    reads,
    versions: dialect.watchVersions(reads),
    async close() {
      await writes.drained();
      await reads.close();
      await dialect.close();
    },
  };
}

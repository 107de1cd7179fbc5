import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { DataSource } from "typeorm";
import type { BaseDataSourceOptions } from "typeorm/data-source/BaseDataSourceOptions.js";
import { StartFailure } from "../errors.ts";
import { openWriter } from "./data-source.ts";
import { ReadPool } from "./read-pool.ts";
import { WriteGate } from "./write-gate.ts";

/** An open, migrated database: one gate to write through, a pool to read from. */
export interface Database {
  writes: WriteGate;
  reads: ReadPool;
  close(): Promise<void>;
}

/** Reasons of the file system, in words; others are passed on as they come. */
const reasons: Record<string, string> = {
  EACCES: "may not be written",
  EPERM: "may not be written",
  EROFS: "is on a read-only file system",
  ENOTDIR: "lies below something that is no folder",
  ENOSPC: "is on a full disk",
  SQLITE_CANTOPEN: "cannot be opened for writing",
  SQLITE_READONLY: "may not be written",
  SQLITE_NOTADB: "is no SQLite database",
  SQLITE_CORRUPT: "is damaged",
};

function refusalToOpen(path: string, error: unknown): unknown {
  const code = String((error as { code?: unknown })?.code ?? "");
  const reason = reasons[code];
  return reason
    ? new StartFailure(`DATABASE_URL: ${path} ${reason} (${code}); name another file or mend this one.`)
    : error;
}

type Entities = BaseDataSourceOptions["entities"];

async function openMigrated(path: string, entities: Entities): Promise<DataSource> {
  let writer: DataSource | null = null;
  try {
    await mkdir(dirname(path), { recursive: true });
    writer = await openWriter(path, entities);
    await writer.runMigrations({ transaction: "all" });
    return writer;
  } catch (error) {
    await writer?.destroy();
    throw refusalToOpen(path, error);
  }
}

/** Opens the database file, makes it where it is not there yet, and brings its tables up to date. */
export async function openDatabase(path: string, entities: Entities, now: () => Date): Promise<Database> {
  const writer = await openMigrated(path, entities);
  const writes = new WriteGate(writer, now);
  const reads = new ReadPool(path);
  return {
    writes,
    reads,
    async close() {
      await writes.drained();
      await reads.close();
      await writer.destroy();
    },
  };
}

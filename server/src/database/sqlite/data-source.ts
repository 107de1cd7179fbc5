import sqlite3 from "sqlite3";
import { DataSource, type DataSourceOptions } from "typeorm";
import type { Entities } from "../dialect.ts";
import { migrations } from "../migrations/index.ts";
import { NamingStrategy } from "../naming-strategy.ts";

/** How long a statement waits for another process that holds the database. */
const BUSY_MS = 5000;

/**
 * How much of the file each connection reads without copying it, in bytes: a call of the system for every page is a third
 * of a list's time. Bounded, because each counts what it has read as memory of its own.
 */
const MAPPED_BYTES = 64 * 1024 * 1024;

/** What a large transaction touches: with less it would write pages of indexes again and again. */
const WRITER_CACHE_KIB = 64 * 1024;

// TypeORM calls verbose(), which makes sqlite3 trace the stack of every statement
const driver = {
  ...sqlite3,
  verbose() {
    return driver;
  },
};

function options(path: string, entities: Entities) {
  return {
    type: "sqlite",
    driver,
    database: path,
    entities,
    namingStrategy: new NamingStrategy(),
    busyTimeout: BUSY_MS,
    synchronize: false,
  } satisfies DataSourceOptions;
}

/** The one writing connection: WAL, and a commit is on the disk before it is acknowledged (FULL). */
export async function writingSource(path: string, entities: Entities): Promise<DataSource> {
  const source = new DataSource({ ...options(path, entities), enableWAL: true, migrations });
  await source.initialize();
  await source.query("PRAGMA synchronous = FULL");
  await source.query(`PRAGMA cache_size = -${WRITER_CACHE_KIB}`);
  return source;
}

/** A connection that can only read; opened after the tables were brought up to date. */
export async function readingSource(path: string): Promise<DataSource> {
  const source = new DataSource({ ...options(path, []), flags: sqlite3.OPEN_READONLY });
  await source.initialize();
  await source.query(`PRAGMA mmap_size = ${MAPPED_BYTES}`);
  return source;
}

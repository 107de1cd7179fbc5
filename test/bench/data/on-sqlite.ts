import { createReadStream, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { KeptLoad, keptFolder } from "./kept-load.ts";
import { loadSample } from "./load-sample.ts";
import type { LoadedSet } from "./loaded-set.ts";
import { copyStatements } from "./raw-tables.ts";

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const READ_BYTES = 4 * 1024 * 1024;

interface Driver {
  Database: new (
    file: string,
  ) => { exec(text: string, done: () => void): void; close(done: () => void): void };
}

function removeDatabase(file: string): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
}

async function copyRaw(from: string, to: string): Promise<void> {
  removeDatabase(to);
  const { Database } = createRequire(at("server/package.json"))("sqlite3") as Driver;
  const database = new Database(to);
  await promisify(database.exec.bind(database))(
    [
      "PRAGMA journal_mode = WAL",
      `ATTACH '${from.replaceAll("'", "''")}' AS product`,
      ...copyStatements("product"),
    ].join(";\n"),
  );
  await promisify(database.close.bind(database))();
}

/** Through the kernel's memory of files, which is where SQLite's pages come from. */
async function readThrough(file: string): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: READ_BYTES })) {
    // only that it was read counts
  }
}

/** The set in a file; an equal build's is kept from run to run. */
export async function onSqlite(size: string, fresh: boolean): Promise<LoadedSet> {
  const file = `${keptFolder()}/${size}`;
  const [productUrl, rawUrl] = [`${file}.sqlite`, `${file}-raw.sqlite`];
  const kept = new KeptLoad(`${file}.json`);
  let load = fresh ? null : kept.read();
  if (!load) {
    kept.forget();
    removeDatabase(productUrl);
    load = { ...loadSample(size, productUrl), bytes: statSync(productUrl).size };
    await copyRaw(productUrl, rawUrl);
    kept.write(load);
  }
  const readAll = async () => {
    for (const path of [productUrl, rawUrl]) await readThrough(path);
  };
  return { productUrl, rawUrl, load, databaseCpu: () => 0, readAll, stop: () => Promise.resolve() };
}

import { rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { KeptLoad, keptFolder } from "./kept-load.ts";
import { loadSample } from "./load-sample.ts";
import type { LoadedSet } from "./loaded-set.ts";
import { copyStatements } from "./raw-tables.ts";

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

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
  return { productUrl, rawUrl, load, databaseCpu: () => 0, stop: () => Promise.resolve() };
}

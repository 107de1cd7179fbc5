import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loadSample } from "./load-sample.ts";
import type { Load, LoadedSet } from "./loaded-set.ts";
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

/** What an earlier run loaded with the same build, unless it is to be loaded anew. */
function keptLoad(note: string, build: string): Load | null {
  if (!existsSync(note)) return null;
  const { build: by, ...load } = JSON.parse(readFileSync(note, "utf8"));
  return by === build ? load : null;
}

/** The set in a file; an equal build's is kept from run to run. */
export async function onSqlite(size: string, fresh: boolean): Promise<LoadedSet> {
  const folder = at("var/bench");
  mkdirSync(folder, { recursive: true });
  const [productUrl, rawUrl, note] = [".sqlite", "-raw.sqlite", ".json"].map(
    (ending) => `${folder}/${size}${ending}`,
  ) as [string, string, string];
  const build = readFileSync(at("server/dist/.built"), "utf8");
  let load = fresh ? null : keptLoad(note, build);
  if (!load) {
    rmSync(note, { force: true });
    removeDatabase(productUrl);
    const loaded = loadSample(size, productUrl);
    load = { ...loaded, bytes: statSync(productUrl).size };
    await copyRaw(productUrl, rawUrl);
    writeFileSync(note, JSON.stringify({ build, ...load }));
  }
  return { productUrl, rawUrl, load, databaseCpu: () => 0, stop: () => Promise.resolve() };
}

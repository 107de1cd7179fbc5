import { rmSync } from "node:fs";
import { totalmem } from "node:os";
import pg from "pg";
import { isOpenToOthers } from "../../support/postgres-binaries.ts";
import { startPostgresServer } from "../../support/postgres-server.ts";
import { childrenOf, cpuTime, endedChildrenTime } from "../load/cpu-time.ts";
import { peerStatements } from "../peer/peer-schema.ts";
import { KeptLoad, keptFolder } from "./kept-load.ts";
import { loadSample } from "./load-sample.ts";
import type { Load, LoadedSet } from "./loaded-set.ts";
import { copyStatements } from "./raw-tables.ts";

const SCHEMA = "raw";

/** The default is 128 MB; two fifths of the machine's memory are the most that PostgreSQL's manual advises. */
const SETTINGS = [`shared_buffers=${Math.floor((totalmem() * 2) / 5 / 2 ** 20)}MB`];

/** Every table and index, the product's and the raw ones, into PostgreSQL's own memory. */
const READ_ALL = `SELECT pg_prewarm(c.oid) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('public', '${SCHEMA}') AND c.relkind IN ('r', 'i')`;

async function inDatabase<R>(url: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function sizeOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query("SELECT pg_database_size(current_database()) AS size");
  return Number(rows[0].size);
}

/** The product's figures, and the raw tables in a schema of their own. */
async function loadInto(url: string, size: string): Promise<Load> {
  const empty = await inDatabase(url, sizeOf);
  const loaded = loadSample(size, url);
  const full = await inDatabase(url, sizeOf);
  await inDatabase(url, async (client) => {
    await client.query(`CREATE SCHEMA ${SCHEMA}`);
    await client.query(`SET search_path = ${SCHEMA}`);
    for (const statement of [...copyStatements("public"), ...peerStatements]) await client.query(statement);
    // as autovacuum leaves both a little later
    await client.query("VACUUM (ANALYZE)");
  });
  return { ...loaded, bytes: full - empty };
}

/** PostgreSQL may run as another user than the bench: where that one cannot go, nothing is kept. */
function folderToKeep(size: string): string | undefined {
  const folder = keptFolder();
  return process.getuid?.() !== 0 || isOpenToOthers(folder) ? `${folder}/${size}-postgres` : undefined;
}

/** The set on a PostgreSQL that runs as long as the bench; an equal build's is kept from run to run. */
export async function onPostgres(size: string, fresh: boolean): Promise<LoadedSet> {
  const keptIn = folderToKeep(size);
  const kept = new KeptLoad(`${keptFolder()}/${size}-postgres.json`);
  const known = fresh || keptIn === undefined ? null : kept.read();
  if (!known && keptIn !== undefined) {
    kept.forget();
    rmSync(keptIn, { recursive: true, force: true });
  }
  const server = await startPostgresServer(SETTINGS, keptIn);
  try {
    const load = known ?? (await loadInto(server.url, size));
    if (keptIn !== undefined) kept.write(load);
    await inDatabase(server.url, (client) => client.query("CREATE EXTENSION IF NOT EXISTS pg_prewarm"));
    const raw = new URL(server.url);
    raw.searchParams.set("options", `-c search_path=${SCHEMA}`);
    return {
      productUrl: server.url,
      rawUrl: raw.href,
      load,
      databaseCpu: () =>
        [server.pid, ...childrenOf(server.pid)].reduce(
          (sum, pid) => sum + cpuTime(pid),
          endedChildrenTime(server.pid),
        ),
      readAll: () =>
        inDatabase(server.url, async (client) => {
          await client.query(READ_ALL);
        }),
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

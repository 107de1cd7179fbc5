import pg from "pg";
import { startPostgresServer } from "../../support/postgres-server.ts";
import { childrenOf, cpuTime, endedChildrenTime } from "../load/cpu-time.ts";
import { peerStatements } from "../peer/peer-schema.ts";
import { loadSample } from "./load-sample.ts";
import type { LoadedSet } from "./loaded-set.ts";
import { copyStatements } from "./raw-tables.ts";

const SCHEMA = "raw";

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

/** The set on a PostgreSQL that lasts as long as the bench; the raw tables in a schema of their own. */
export async function onPostgres(size: string): Promise<LoadedSet> {
  const server = await startPostgresServer();
  try {
    const empty = await inDatabase(server.url, sizeOf);
    const loaded = loadSample(size, server.url);
    const full = await inDatabase(server.url, sizeOf);
    await inDatabase(server.url, async (client) => {
      await client.query(`CREATE SCHEMA ${SCHEMA}`);
      await client.query(`SET search_path = ${SCHEMA}`);
      for (const statement of [...copyStatements("public"), ...peerStatements]) await client.query(statement);
      // as autovacuum leaves both a little later
      await client.query("VACUUM (ANALYZE)");
    });
    const raw = new URL(server.url);
    raw.searchParams.set("options", `-c search_path=${SCHEMA}`);
    return {
      productUrl: server.url,
      rawUrl: raw.href,
      load: { ...loaded, bytes: full - empty },
      databaseCpu: () =>
        [server.pid, ...childrenOf(server.pid)].reduce(
          (sum, pid) => sum + cpuTime(pid),
          endedChildrenTime(server.pid),
        ),
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

import pg from "pg";
import { DataSource } from "typeorm";
import type { Entities } from "../dialect.ts";
import { migrations } from "../migrations/index.ts";
import { NamingStrategy } from "../naming-strategy.ts";

const CONNECT_MS = 5000;

const { INT8, NUMERIC } = pg.types.builtins;

/** Counts and sums come as numbers, as from SQLite; pg by itself gives text, which could hold more digits. */
const types = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    return oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format);
  },
};

/** A pool of connections; the URL's own parameters (sslmode, options, …) are pg's to read. */
export function openSource(url: string, entities: Entities, connections: number): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    driver: pg,
    applicationName: "doichieu",
    entities,
    migrations,
    namingStrategy: new NamingStrategy(),
    installExtensions: false,
    synchronize: false,
    poolSize: connections,
    connectTimeoutMS: CONNECT_MS,
    extra: { connectionString: url, types, keepAlive: true, idleTimeoutMillis: 0 },
  });
  return source.initialize();
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildServer } from "../../server/src/build-server.ts";
import { type Database, openDatabase } from "../../server/src/database/database.ts";
import { entities } from "../../server/src/entities.ts";
import { loadFigures } from "../../server/src/loading/first-start.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every test's today, in Ha Noi: the targets of 2025 are not due yet. */
const NOW = new Date("2025-11-15T05:00:00Z");

/** Where the shipped figures are. */
export const shippedData = at("../../schema/data");

export interface Answer<T> {
  status: number;
  data: T;
  errors?: { message: string; path?: unknown[]; extensions: { code: string; [more: string]: unknown } }[];
  extensions?: { dataVersion?: number };
}

export interface RunningServer {
  url: string;
  databasePath: string;
  database: Database;
  /** statements of each operation answered so far, the latest last */
  statements: number[];
  query<T = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<T>>;
  stop(): Promise<void>;
}

interface Options {
  /** an existing database; without one the shipped figures are loaded into a new one */
  databasePath?: string;
  /** the built client, where pages are tested */
  pagesFolder?: string;
}

async function ownDatabase() {
  const folder = await mkdtemp(join(tmpdir(), "doichieu-"));
  return { path: join(folder, "test.sqlite"), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A real server in this process, on a free port, with the shipped figures and a clock that stands still. */
export async function startServer(options: Options = {}): Promise<RunningServer> {
  const own = options.databasePath ? null : await ownDatabase();
  const databasePath = options.databasePath ?? own?.path ?? "";
  const clock = () => NOW;
  const database = await openDatabase(databasePath, entities, clock);
  if (own) await loadFigures(database, shippedData, { write: () => undefined });
  const statements: number[] = [];
  const server = await buildServer({
    reads: database.reads,
    clock,
    pagesFolder: options.pagesFolder ?? at("../../client/dist"),
    isHttps: false,
    logLevel: "silent",
    observe: (operation) => statements.push(operation.statements),
  });
  const url = await server.listen({ port: 0, host: "127.0.0.1" });
  return {
    url,
    databasePath,
    database,
    statements,
    async query<T>(document: string, variables: object = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query: document, variables }),
      });
      return { status: response.status, ...(await response.json()) } as Answer<T>;
    },
    async stop() {
      await server.close();
      await database.close();
      await own?.remove();
    },
  };
}

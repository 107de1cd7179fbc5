import { once } from "node:events";
import { buildServer } from "../../server/src/build-server.ts";
import type { Database } from "../../server/src/database/database.ts";
import { QUERY_LIMITS, type QueryLimits } from "../../server/src/graphql/limits/query-limits.ts";
import { readTrustedDocuments } from "../../server/src/graphql/trusted-documents.ts";
import { builtPages, NOW, pageDrawing } from "./fixed-world.ts";
import { scratchDatabase } from "./scratch-database.ts";
import type { ScratchPlace } from "./scratch-file.ts";

export interface Answer<T> {
  status: number;
  data: T;
  errors?: { message: string; path?: unknown[]; extensions: { code: string; [more: string]: unknown } }[];
  extensions?: { dataVersion?: number };
}

export interface RunningServer {
  url: string;
  databaseUrl: string;
  database: Database;
  /** statements of each operation answered so far, the latest last */
  statements: number[];
  query<T = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<T>>;
  /** resolves when the next request has reached the server */
  nextRequest(): Promise<unknown>;
  stop(): Promise<void>;
}

/** For questions that are larger than anybody may ask: those about the number of statements. */
export const WITHOUT_LIMITS = Object.fromEntries(
  Object.keys(QUERY_LIMITS).map((limit) => [limit, Number.POSITIVE_INFINITY]),
) as unknown as QueryLimits;

interface Options {
  /** the built client; the project's own where left out */
  pagesFolder?: string;
  /** false: every page is drawn in the browser, as when the server has no time for it */
  drawsPages?: boolean;
  /** of its database; one of this run where left out */
  place?: ScratchPlace;
  /** without the shipped figures */
  empty?: boolean;
  /** of queries, where the usual ones are not wanted */
  limits?: Partial<QueryLimits>;
  /** answers the client's own operations only */
  isLocked?: boolean;
  /** stands still where left out */
  clock?: () => Date;
}

/** A real server in this process, on a free port, with the shipped figures unless `empty`, and a clock that stands still. */
export async function startServer({
  pagesFolder = builtPages,
  drawsPages = true,
  place,
  empty,
  limits,
  isLocked = false,
  clock = () => NOW,
}: Options = {}): Promise<RunningServer> {
  const database = await scratchDatabase({ place, empty });
  const statements: number[] = [];
  const server = await buildServer({
    reads: database.reads,
    clock,
    pagesFolder,
    drawingFile: drawsPages ? pageDrawing : undefined,
    isHttps: false,
    admission: {
      limits: { ...QUERY_LIMITS, ...limits },
      trusted: isLocked ? readTrustedDocuments(builtPages) : null,
    },
    release: "test",
    logLevel: "silent",
    observe: (operation) => statements.push(operation.statements),
  });
  const url = await server.listen({ port: 0, host: "127.0.0.1" });
  return {
    url,
    databaseUrl: database.url,
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
    nextRequest: () => once(server.server, "request"),
    async stop() {
      await server.close();
      await database.remove();
    },
  };
}

import { once } from "node:events";
import type { Role } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import { issueToken } from "../../server/src/access/token.service.ts";
import { buildServer } from "../../server/src/build-server.ts";
import type { LogLevel } from "../../server/src/config.ts";
import type { EmbedTokenSettings } from "../../server/src/embed-tokens/embed-token.ts";
import { QUERY_LIMITS, type QueryLimits } from "../../server/src/graphql/limits/query-limits.ts";
import { readTrustedDocuments } from "../../server/src/graphql/trusted-documents.ts";
import {
  builtEmbeds,
  builtPages,
  builtPlayground,
  NOW,
  pageDrawing,
  pictureFonts,
  rasterWorker,
  widgetDrawing,
} from "./fixed-world.ts";
import { type ScratchDatabase, scratchDatabase } from "./scratch-database.ts";
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
  database: ScratchDatabase;
  /** statements of each operation answered so far, the latest last */
  statements: number[];
  /** as nobody, or with a token */
  query<T = Record<string, unknown>>(
    document: string,
    variables?: object,
    token?: string,
  ): Promise<Answer<T>>;
  /** a token's text; one that holds unless told otherwise */
  issueToken(role: Role, options?: TokenOptions): Promise<string>;
  /** resolves when the next request has reached the server */
  nextRequest(): Promise<unknown>;
  stop(): Promise<void>;
}

/** For questions that are larger than anybody may ask: those about the number of statements. */
export const WITHOUT_LIMITS = Object.fromEntries(
  Object.keys(QUERY_LIMITS).map((limit) => [limit, Number.POSITIVE_INFINITY]),
) as unknown as QueryLimits;

interface TokenOptions {
  provinces?: string[];
  state?: "EXPIRED" | "REVOKED";
}

interface Options {
  /** the built client; the project's own where left out */
  pagesFolder?: string;
  /** false: every page is drawn in the browser, as when the server has no time for it */
  drawsPages?: boolean;
  /** what draws widgets; the project's own where left out */
  drawsWidgetsWith?: string;
  /** what widgets are made of beside; the project's own where left out */
  embedFolder?: string;
  /** whose pages may have widgets in a frame; anybody's where left out */
  ancestors?: string;
  /** without them where left out */
  tokens?: EmbedTokenSettings;
  /** null: the address that is asked at */
  publicUrl?: string | null;
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
  /** the room for answers that are kept; the usual one where left out */
  reuseBytes?: number;
  logLevel?: LogLevel;
  /** limits of time; the usual ones where left out */
  operationMs?: number;
  statementMs?: number;
}

/** A real server in this process, on a free port, with the shipped figures unless `empty`, and a clock that stands still. */
export async function startServer({
  pagesFolder = builtPages,
  drawsPages = true,
  drawsWidgetsWith = widgetDrawing,
  embedFolder = builtEmbeds,
  ancestors = "*",
  tokens = { keys: [], isRequired: false, longest: 600, audience: "doichieu:embed" },
  publicUrl = null,
  place,
  empty,
  limits,
  isLocked = false,
  clock = () => NOW,
  reuseBytes = 64_000_000,
  logLevel = "silent",
  operationMs,
  statementMs,
}: Options = {}): Promise<RunningServer> {
  const database = await scratchDatabase({ place, empty, statementMs });
  const statements: number[] = [];
  const server = await buildServer({
    reads: database.reads,
    writes: database.writes,
    versions: database.versions,
    clock,
    pagesFolder,
    playgroundFolder: builtPlayground,
    drawingFile: drawsPages ? pageDrawing : undefined,
    embeds: {
      drawingFile: drawsWidgetsWith,
      folder: embedFolder,
      tokens,
      fontsFolder: pictureFonts,
      workerFile: rasterWorker,
      ancestors,
    },
    publicUrl,
    admission: {
      limits: { ...QUERY_LIMITS, ...limits },
      trusted: isLocked ? readTrustedDocuments(builtPages) : null,
    },
    reuseBytes,
    release: "test",
    logLevel,
    operationMs,
    observe: (operation) => statements.push(operation.statements),
  });
  const url = await server.listen({ port: 0, host: "127.0.0.1" });
  return {
    url,
    databaseUrl: database.url,
    database,
    statements,
    async query<T>(document: string, variables: object = {}, token?: string) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query: document, variables }),
      });
      return { status: response.status, ...(await response.json()) } as Answer<T>;
    },
    issueToken: (role, { provinces, state } = {}) =>
      database.writes.runAside(async (transaction) => {
        const order = { name: `${role} of a test`, role, provinces: provinces ?? null, days: 90 };
        const { token, secret } = await issueToken(transaction, order);
        const now = transaction.now;
        const end = state === "EXPIRED" ? sql`expires_at = ${now}` : sql`revoked_at = ${now}`;
        if (state) await transaction.write(sql`UPDATE api_token SET ${end} WHERE id = ${token.id}`);
        return secret;
      }),
    nextRequest: () => once(server.server, "request"),
    async stop() {
      await server.close();
      await database.remove();
    },
  };
}

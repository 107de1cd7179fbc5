import "reflect-metadata";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { bringAttainmentsUpToDate } from "./attainments/engine-version.service.ts";
import { buildServer } from "./build-server.ts";
import { type Config, configFrom, siteOf } from "./config.ts";
import { type Database, openDatabase } from "./database/database.ts";
import { entities } from "./entities.ts";
import { StartFailure } from "./errors.ts";
import { readTrustedDocuments } from "./graphql/trusted-documents.ts";
import { fingerprint } from "./http/fingerprint.ts";
import { loadOnFirstStart } from "./loading/first-start.ts";
import { runEntry } from "./run-entry.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const clock = () => new Date();

const MOST_STOPPING_MS = 10_000;

function refusalToListen(config: Config, error: unknown): unknown {
  const code = (error as { code?: unknown })?.code;
  if (code === "EADDRINUSE") {
    return new StartFailure(
      `PORT: ${config.port} is in use on ${config.host}; give another, such as PORT=${config.port + 1}.`,
    );
  }
  if (code === "EACCES") {
    return new StartFailure(`PORT: ${config.port} is not ours to take; give one above 1023.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new StartFailure(
      `HOST: "${config.host}" is no address of this machine; give 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return error;
}

/** Answers what is under way, refuses what is new, and ends within ten seconds. */
function stopOnSignals(server: FastifyInstance, database: Database): void {
  const stop = async (signal: NodeJS.Signals) => {
    server.log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), MOST_STOPPING_MS).unref();
    await server.close();
    await database.close();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

await runEntry(async () => {
  const config = configFrom(process.env);
  const database = await openDatabase(config.databaseUrl, entities, clock, config.statementMs);
  await loadOnFirstStart(database, at("../../schema/data"), process.stdout);
  await bringAttainmentsUpToDate(database, () => {
    process.stdout.write("The arithmetic has changed: working out every attainment anew.\n");
  });
  const pagesFolder = at("../../client/dist");
  const server = await buildServer({
    reads: database.reads,
    versions: database.versions,
    writes: database.writes,
    clock,
    pagesFolder,
    playgroundFolder: at("../../client/dist-playground"),
    drawingFile: at("../../client/dist-server/draw-page.js"),
    embeds: {
      drawingFile: at("../../client/dist-server/draw-widget.js"),
      folder: at("../../client/dist-embed"),
      fontsFolder: at("../fonts"),
      workerFile: at("./raster-worker.js"),
      ancestors: config.frameAncestors,
      tokens: config.embedTokens,
    },
    publicUrl: config.publicUrl,
    admission: {
      limits: config.queryLimits,
      trusted: config.onlyTrustedDocuments ? readTrustedDocuments(pagesFolder) : null,
    },
    reuseBytes: config.reuseBytes,
    release: fingerprint(fileURLToPath(import.meta.url)),
    logLevel: config.logLevel,
    operationMs: config.operationMs,
  });
  try {
    await server.listen({ port: config.port, host: config.host });
  } catch (error) {
    throw refusalToListen(config, error);
  }
  stopOnSignals(server, database);
  const address = server.server.address();
  const port = address && typeof address === "object" ? address.port : config.port;
  process.stdout.write(`Đối Chiếu: ${siteOf(config, port)}\n`);
});

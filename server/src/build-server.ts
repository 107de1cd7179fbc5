import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import { NOBODY } from "./access/caller.ts";
import { WhoAsks } from "./access/who-asks.service.ts";
import { type Clock, todayInVietNam } from "./clock.ts";
import type { LogLevel } from "./config.ts";
import type { ReadPool } from "./database/read-pool.ts";
import type { VersionWatch } from "./database/version-watch.ts";
import type { WriteGate } from "./database/write-gate.ts";
import { type EmbedFiles, type EmbedSettings, serveEmbeds } from "./embeds/serve-embeds.ts";
import type { Admission } from "./graphql/admission.ts";
import { startApollo } from "./graphql/apollo.ts";
import { buildGraphQLSchema } from "./graphql/build-schema.ts";
import { CompiledQueries } from "./graphql/compiled/compiled-queries.ts";
import { answerInProcess } from "./graphql/in-process.ts";
import type { OperationObserver } from "./graphql/operation-lifecycle.ts";
import { readClientBuild } from "./http/client-build.ts";
import { watchDraining } from "./http/draining.ts";
import { FrontDoor } from "./http/front-door.ts";
import { graphqlRoutes } from "./http/graphql-routes.ts";
import { serveHealth } from "./http/health.ts";
import { httpServer } from "./http/http-server.ts";
import { pageDrawer } from "./http/page-drawer.ts";
import { servePages } from "./http/pages.ts";
import { servePlayground } from "./http/playground.ts";
import { answerFault } from "./http/request-faults.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { Audience } from "./operation/audience.ts";
import { Deadline } from "./operation/deadline.ts";
import { Operation } from "./operation/operation.ts";
import { KeptAnswers } from "./reuse/kept-answers.ts";
import { Reuse } from "./reuse/reuse.ts";
import { tableAnswers } from "./tables/answer-table.ts";

export interface ServerParts {
  reads: ReadPool;
  versions: VersionWatch;
  writes: WriteGate;
  clock: Clock;
  /** the built client */
  pagesFolder: string;
  /** the built playground; without it there is none */
  playgroundFolder?: string;
  /** the client's build for the server, which draws pages; without it they are drawn in the browser */
  drawingFile?: string;
  /** widgets for other sites, and whose pages may have them in a frame */
  embeds: EmbedFiles & Pick<EmbedSettings, "ancestors" | "tokens">;
  /** address people see; null where it is the one they ask at */
  publicUrl: string | null;
  admission: Admission;
  /** the room for answers that are kept; 0: none is */
  reuseBytes: number;
  /** names this program: another release may answer otherwise from the same data */
  release: string;
  logLevel: LogLevel;
  /** the most an operation may take; the usual limit where left out */
  operationMs?: number;
  observe?: OperationObserver;
}

const MOST_BODY_BYTES = 100_000;

/** The whole server, ready to listen: GraphQL, pages, health. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { versions, observe, operationMs } = parts;
  const kept = parts.reuseBytes > 0 ? new KeptAnswers(parts.reuseBytes) : null;
  const today = () => todayInVietNam(parts.clock);
  const mostBodyBytes = MOST_BODY_BYTES;
  const frontDoor = kept && new FrontDoor({ kept, versions, today, mostBodyBytes, operationMs, observe });
  const fastify = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    // counted ones would begin again at each start, and the log and the audit outlive it
    genReqId: () => randomUUID(),
    // standard output is for people; the log is JSON on standard error
    logger: { level: parts.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
    serverFactory: httpServer(frontDoor),
  });
  fastify.addHook("preClose", (done) => {
    frontDoor?.close();
    done();
  });
  const newOperation = () => new Operation(parts.reads, today(), fastify.log, "");

  const operationFor = ({ log, id, caller, raw }: FastifyRequest, reply: FastifyReply) => {
    const audience = new Audience();
    const deadline = frontDoor?.deadlineOf(raw) ?? new Deadline(operationMs);
    const operation = new Operation(parts.reads, today(), log, id, audience, caller, parts.writes, deadline);
    // nobody waits for the answer any more: whoever does gets its connection and its share of the processor
    reply.raw.once("close", audience.join());
    audience.whenLeft(() => void operation.end());
    return operation;
  };

  // nobody is its own: many may wait for one drawing, and who asked first may have gone
  const drawingOperation = ({ log, id }: FastifyRequest, recordedBy: string | null) => {
    const day = todayInVietNam(recordedBy ? () => new Date(recordedBy) : parts.clock);
    const deadline = new Deadline(operationMs);
    return new Operation(parts.reads, day, log, id, null, NOBODY, null, deadline, recordedBy);
  };

  fastify.setErrorHandler(answerFault);
  const build = readClientBuild(parts.pagesFolder);
  const isHttps = parts.publicUrl?.startsWith("https:") ?? false;
  const steady = await securityHeaders(isHttps, build?.scriptHashes ?? []);
  fastify.addHook("onRequest", (_, reply, done) => {
    reply.headers(steady);
    done();
  });
  await fastify.register(compress, {
    threshold: 1024,
    // the default of 11 takes longer than the query
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });

  const schema = buildGraphQLSchema();
  const { admission, release } = parts;
  const reuse = new Reuse(versions, kept);
  const compiled = new CompiledQueries(schema);
  const apollo = await startApollo(fastify, { schema, admission, compiled, reuse, observe });
  const answering = { apollo, reuse };
  const answerTable = tableAnswers({ schema, admission, compiled });
  const noteFault = (error: unknown) => fastify.log.error({ err: error }, "a token's last use was not noted");
  const whoAsks = new WhoAsks(parts.reads, parts.writes, parts.clock, noteFault);
  await fastify.register(
    graphqlRoutes({
      schema,
      ...answering,
      versions,
      operationFor,
      answerTable,
      release,
      whoAsks,
      bodyOf: (request) => frontDoor?.bodyOf(request) ?? null,
      keep: (operation, reply, payload) => frontDoor?.keep(operation, reply, payload),
      observe,
    }),
  );
  serveHealth(fastify, newOperation, watchDraining(fastify));
  await servePlayground(fastify, parts.playgroundFolder);
  const { embeds, publicUrl } = parts;
  const discovery = await serveEmbeds(
    fastify,
    embeds,
    { ...embeds, publicUrl },
    {
      operationFor: drawingOperation,
      answer: (operation, document, variables) => answerInProcess(answering, operation, document, variables),
      now: parts.clock,
      release,
    },
  );
  await servePages(fastify, {
    folder: parts.pagesFolder,
    build,
    draw: await pageDrawer(parts.drawingFile),
    discovery,
    answerFor: (request, reply) => (document, variables) =>
      answerInProcess(answering, operationFor(request, reply), document, variables),
  });
  return fastify;
}

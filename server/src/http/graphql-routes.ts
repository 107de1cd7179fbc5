import type { IncomingMessage } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import accepts from "@fastify/accepts";
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onSendHookHandler,
  RequestPayload,
} from "fastify";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import type { WhoAsks } from "../access/who-asks.service.ts";
import type { VersionWatch } from "../database/version-watch.ts";
import type { OperationObserver } from "../graphql/operation-lifecycle.ts";
import type { Operation } from "../operation/operation.ts";
import type { KeptAnswer } from "../reuse/kept-answers.ts";
import type { Reuse } from "../reuse/reuse.ts";
import type { AnswerTable } from "../tables/answer-table.ts";
import { mediaTypes, type TableFormat } from "../tables/table-file.ts";
import { BodyAtHand } from "./body-in-advance.ts";
import { answerConditionally } from "./conditional-get.ts";
import { headAsGet } from "./head-as-get.ts";
import { identifyCallers } from "./identify-callers.ts";
import { jsonType } from "./json-type.ts";
import { NoteOn } from "./note-on.ts";
import { openToAll } from "./open-to-all.ts";
import { perAccept } from "./per-accept.ts";
import { answerPlainly } from "./plain-answer.ts";
import { plainQuestion } from "./plain-question.ts";

export interface GraphQLParts {
  schema: GraphQLSchema;
  apollo: ApolloServer<Operation>;
  reuse: Reuse;
  versions: VersionWatch;
  operationFor: (request: FastifyRequest, reply: FastifyReply) => Operation;
  answerTable: AnswerTable;
  /** names the program that answers */
  release: string;
  whoAsks: WhoAsks;
  /** of a request, where it has been read already */
  bodyOf: (request: IncomingMessage) => Buffer | null;
  /** sees each answer as it goes out */
  keep: (operation: Operation, reply: FastifyReply, payload: unknown) => void;
  observe?: OperationObserver;
}

const GRAPHQL_TYPES = ["application/graphql-response+json", "application/json"];
const formats = Object.keys(mediaTypes) as TableFormat[];

const NOT_ACCEPTABLE = {
  message: `What is accepted is none of what can be answered: ${[...GRAPHQL_TYPES, ...Object.values(mediaTypes)].join(", ")}.`,
  extensions: { code: "NOT_ACCEPTABLE" },
};

/** What who asks would rather have; null: nothing that we have, which is said before anything is done. */
const wanted = perAccept((request): TableFormat | "json" | null => {
  const type = request.accepts().type([...GRAPHQL_TYPES, ...Object.values(mediaTypes)]);
  if (type === false) return null;
  return formats.find((format) => mediaTypes[format] === type) ?? "json";
});

/** /graphql, the same as a table, and the schema: what programs ask, from wherever they run. */
export function graphqlRoutes(parts: GraphQLParts): (scope: FastifyInstance) => Promise<void> {
  const { schema, apollo, reuse, versions, operationFor, answerTable, release, whoAsks } = parts;
  const { bodyOf, keep, observe } = parts;
  const operations = new NoteOn<FastifyRequest, Operation>();
  const answerJson = fastifyApolloHandler(apollo, {
    context: (request, reply) => Promise.resolve(operations.get(request) ?? operationFor(request, reply)),
  });
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const methods = ["GET", "POST"];

  return async (scope) => {
    await openToAll(scope, ["/graphql", "/schema.graphql", ...formats.map((format) => `/graphql.${format}`)]);
    identifyCallers(scope, whoAsks);
    await scope.register(accepts);
    scope.addHook("preParsing", ({ raw }, _, payload, done) => {
      const body = bodyOf(raw);
      done(null, body ? (new BodyAtHand(body) as unknown as RequestPayload) : payload);
    });
    const keepSent: onSendHookHandler<unknown> = (request, reply, payload, done) => {
      const operation = operations.get(request);
      if (operation) keep(operation, reply, payload);
      done(null, payload);
    };
    // after what compresses, which is added to each route
    scope.addHook("onRoute", (route) => {
      route.onSend = [route.onSend ?? [], keepSent].flat();
    });

    const answerAgain = (operation: Operation, { body, read }: KeptAnswer) => {
      operation.answerAgain(read);
      void operation.end();
      observe?.(operation);
      return body;
    };

    const answerQuestion = async (request: FastifyRequest, reply: FastifyReply, operation: Operation) => {
      const question = plainQuestion(request);
      const type = question && jsonType(request);
      const kept = type && (await reuse.find(question, operation));
      // anything else Apollo finds out, or says what is wrong with it
      if (!type) return answerJson.call(scope, headAsGet(request), reply);
      reply.type(type);
      return kept ? answerAgain(operation, kept) : answerPlainly(apollo, question, operation, reply);
    };

    const answer = (request: FastifyRequest, reply: FastifyReply, format: TableFormat | "json") => {
      const operation = operationFor(request, reply);
      operations.set(request, operation);
      return answerConditionally({ operation, request, reply, release, versions }, () =>
        format === "json"
          ? answerQuestion(request, reply, operation)
          : answerTable(request, reply, operation, format),
      );
    };
    scope.route({
      method: methods,
      url: "/graphql",
      handler: (request, reply) => {
        const format = wanted(request);
        return format ? answer(request, reply, format) : reply.code(406).send({ errors: [NOT_ACCEPTABLE] });
      },
    });
    for (const format of formats) {
      const handler = (request: FastifyRequest, reply: FastifyReply) => answer(request, reply, format);
      scope.route({ method: methods, url: `/graphql.${format}`, handler });
    }
    scope.get("/schema.graphql", (_, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
  };
}

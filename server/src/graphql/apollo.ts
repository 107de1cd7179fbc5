import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Operation } from "../operation/operation.ts";
import { formatError } from "./format-error.ts";
import { knownRootType } from "./known-root-type.rule.ts";
import { type OperationObserver, operationLifecycle } from "./operation-lifecycle.ts";

/** Apollo Server, started. Its cache-control plugin is off: it wraps every field's resolver. */
export async function startApollo(
  schema: GraphQLSchema,
  fastify: FastifyInstance,
  observe?: OperationObserver,
): Promise<ApolloServer<Operation>> {
  const apollo = new ApolloServer<Operation>({
    schema,
    validationRules: [knownRootType],
    formatError,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationLifecycle(observe),
    ],
  });
  await apollo.start();
  // Fastify closes once every answer is out, so Apollo has nothing left to drain
  fastify.addHook("onClose", () => apollo.stop());
  return apollo;
}

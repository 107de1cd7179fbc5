import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Operation } from "../operation/operation.ts";
import { type Admission, admissionPlugin } from "./admission.ts";
import { compiledPlugin } from "./compiled/compiled-plugin.ts";
import type { CompiledQueries } from "./compiled/compiled-queries.ts";
import { formatErrorWithin } from "./format-error.ts";
import { knownRootType } from "./known-root-type.rule.ts";
import { documentLimits } from "./limits/document-limits.rule.ts";
import { answerText, type Lifecycle, operationLifecycle } from "./operation-lifecycle.ts";

interface ApolloParts extends Lifecycle {
  schema: GraphQLSchema;
  admission: Admission;
  compiled: CompiledQueries;
}

/** Apollo Server, started. Its cache-control plugin is off: it wraps every field's resolver. */
export async function startApollo(
  fastify: FastifyInstance,
  { schema, admission, compiled, reuse, observe }: ApolloParts,
): Promise<ApolloServer<Operation>> {
  const { limits } = admission;
  const apollo = new ApolloServer<Operation>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownRootType, documentLimits(limits)],
    formatError: formatErrorWithin(limits),
    stringifyResult: answerText,
    introspection: true,
    // reading is public and mutations never come by GET: no page can make a browser do what it could not do itself
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      admissionPlugin(admission),
      operationLifecycle({ reuse, observe }),
      // after it: what is kept need not be answered
      compiledPlugin(compiled),
    ],
  });
  await apollo.start();
  // Fastify closes once every answer is out, so Apollo has nothing left to drain
  fastify.addHook("onClose", () => apollo.stop());
  return apollo;
}

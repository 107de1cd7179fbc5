import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Refusal } from "../errors.ts";
import { codeOfLimit, isLimit, overLimitError } from "./limits/over-limit.ts";
import type { QueryLimits } from "./limits/query-limits.ts";

/** Code of our own faults; what went wrong stays in the log. */
export const FAULT_CODE = "INTERNAL_SERVER_ERROR";

export const faultMessage = "Something went wrong on our side; it is in the log under this requestId.";

/** graphql-js stops parsing there and says so in its own words. */
function isTooLong({ message, extensions }: GraphQLFormattedError): boolean {
  return (
    extensions?.code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED && message.endsWith("Parsing aborted.")
  );
}

/** Thrown by Apollo about the request itself, without a code of its own: behind a fault of ours stands another error. */
function isOfTheRequest(error: unknown): boolean {
  return error instanceof GraphQLError && !error.originalError && error.path === undefined;
}

/** Maps every error once: refusals with their code, a bad query as Apollo names it, our own faults masked. */
export function formatErrorWithin({ tokens }: Pick<QueryLimits, "tokens">) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) {
      return { ...formatted, message: cause.message, extensions: { code: cause.code, ...cause.details } };
    }
    if (isTooLong(formatted)) {
      return { ...formatted, ...overLimitError({ limit: "tokens", most: tokens, found: null }) };
    }
    const { code, limit } = formatted.extensions ?? {};
    // Apollo calls whatever a rule refuses GRAPHQL_VALIDATION_FAILED
    if (isLimit(limit)) {
      return { ...formatted, extensions: { ...formatted.extensions, code: codeOfLimit(limit) } };
    }
    if (code !== FAULT_CODE) return formatted;
    if (isOfTheRequest(error)) return { ...formatted, extensions: { code: "BAD_REQUEST" } };
    return { ...formatted, message: faultMessage, extensions: { code } };
  };
}

import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { Refusal } from "../errors.ts";

/** Code of our own faults; what went wrong stays in the log. */
export const FAULT_CODE = "INTERNAL_SERVER_ERROR";

/** Maps every error once: refusals with their code, a bad query as Apollo names it, our own faults masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Refusal) {
    return { ...formatted, message: cause.message, extensions: { code: cause.code, ...cause.details } };
  }
  const code = formatted.extensions?.code;
  if (code !== FAULT_CODE) return formatted;
  return {
    ...formatted,
    message: "Something went wrong on our side; it is in the log under this requestId.",
    extensions: { code },
  };
}

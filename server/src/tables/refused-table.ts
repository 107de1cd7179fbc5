import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { TableRefusal } from "@doichieu/schema/tables";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Refusal, type RefusalCode } from "../errors.ts";
import { FAULT_CODE, type formatErrorWithin } from "../graphql/format-error.ts";

/** Why there is no table: the same errors as a query's, with the status that they come with. */
export interface RefusedTable {
  status: number;
  errors: GraphQLFormattedError[];
  /** what went wrong on our side, for the log; null where nothing did */
  fault: unknown;
}

const statuses: Partial<Record<RefusalCode, number>> = {
  TOO_MANY_ROWS: 413,
  BUSY: 503,
  OPERATION_TIMEOUT: 503,
  STATEMENT_TIMEOUT: 503,
};

type Format = ReturnType<typeof formatErrorWithin>;

function withCode(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  const isSyntax = error.message.startsWith("Syntax Error");
  const usual = isSyntax
    ? ApolloServerErrorCode.GRAPHQL_PARSE_FAILED
    : ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED;
  const code = unwrapResolverError(error) === error ? usual : FAULT_CODE;
  return { ...error.toJSON(), extensions: { code, ...extensions } };
}

/** Every cause that a table may be refused for, each with its own code. */
export function refusedTable(error: unknown, requestId: string, format: Format): RefusedTable {
  if (error instanceof AggregateError) {
    const all = (error.errors as unknown[]).map((each) => refusedTable(each, requestId, format));
    const worst = all.reduce((most, each) => (each.status > most.status ? each : most));
    return { ...worst, errors: all.flatMap(({ errors }) => errors) };
  }
  if (error instanceof TableRefusal) {
    const { code, message, paths } = error;
    return { status: 400, errors: [{ message, extensions: { code, paths } }], fault: null };
  }
  if (error instanceof Refusal) {
    const { code, message, details } = error;
    return {
      status: statuses[code] ?? 400,
      errors: [{ message, extensions: { code, ...details } }],
      fault: null,
    };
  }
  const cause = error instanceof GraphQLError ? unwrapResolverError(error) : error;
  if (cause instanceof Refusal) return refusedTable(cause, requestId, format);
  const isFault = !(cause instanceof GraphQLError);
  const plain =
    error instanceof GraphQLError ? withCode(error) : { message: "", extensions: { code: FAULT_CODE } };
  const formatted = format(plain, error);
  if (!isFault) return { status: 400, errors: [formatted], fault: null };
  const extensions = { ...formatted.extensions, requestId };
  return { status: 500, errors: [{ ...formatted, extensions }], fault: cause };
}

import { type ASTNode, GraphQLError } from "graphql";
import type { QueryLimits } from "./query-limits.ts";

/** What a query over a limit is refused with, and the words for it. */
const limits: Record<keyof QueryLimits, { code: string; counts: string; remedy: string }> = {
  depth: { code: "QUERY_TOO_DEEP", counts: "levels of fields", remedy: "ask for the inner part by itself" },
  aliases: {
    code: "TOO_MANY_ALIASES",
    counts: "aliases of root fields and fields with arguments",
    remedy: "ask for a list with a filter instead of one field a row, or in several queries",
  },
  rootFields: { code: "TOO_MANY_ROOT_FIELDS", counts: "root fields", remedy: "ask in several queries" },
  directives: { code: "TOO_MANY_DIRECTIVES", counts: "directives", remedy: "leave out what is not needed" },
  tokens: { code: "TOO_MANY_TOKENS", counts: "tokens", remedy: "ask in several queries, use fragments" },
  cost: {
    code: "QUERY_TOO_COSTLY",
    counts: "objects that the answer could hold",
    remedy: "give a smaller first, or leave out lists inside lists",
  },
  values: {
    code: "TOO_MANY_VALUES",
    counts: "values that the answer could hold",
    remedy: "give a smaller first, or select fewer fields",
  },
  listLength: {
    code: "LIST_TOO_LONG",
    counts: "values in one list, or fields of one object",
    remedy: "ask in several queries",
  },
};

export function isLimit(name: unknown): name is keyof QueryLimits {
  return typeof name === "string" && Object.hasOwn(limits, name);
}

export const codeOfLimit = (limit: keyof QueryLimits): string => limits[limit].code;

export interface Over {
  limit: keyof QueryLimits;
  most: number;
  /** null where counting stopped at the limit */
  found: number | null;
}

/** What the refusal says: the limit's name, what it allows and what the query has. */
export function overLimitError({ limit, most, found }: Over) {
  const { code, counts, remedy } = limits[limit];
  const has = found === null ? "it has more" : `it has ${found}`;
  return {
    message: `The query may have at most ${most} ${counts}, and ${has}; ${remedy}.`,
    extensions: { code, limit, most, found },
  };
}

/** Refuses a query over a limit with HTTP 400. */
export function overLimit(over: Over, nodes?: readonly ASTNode[]): GraphQLError {
  const { message, extensions } = overLimitError(over);
  return new GraphQLError(message, { nodes, extensions: { ...extensions, http: { status: 400 } } });
}

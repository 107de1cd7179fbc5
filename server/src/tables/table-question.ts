import type { FastifyRequest } from "fastify";
import { Refusal } from "../errors.ts";

/** What a table is asked for with, in a link's query string or in a POST's JSON. */
export interface TableQuestion {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName?: string;
  /** rows at most; null: all of them */
  limit: number | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function refuse(name: string, problem: string): never {
  throw new Refusal("BAD_REQUEST", `${name}: ${problem}.`);
}

function objectFrom(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return refuse("variables", 'this is no JSON; give an object such as {"year": 2019}');
  }
}

function limitFrom(value: unknown): number | null {
  if (value === undefined || value === null || value === "") return null;
  const limit = Number(value);
  return Number.isSafeInteger(limit) && limit > 0
    ? limit
    : refuse("limit", "give a whole number of rows, from 1");
}

/** Reads the question, or says which part of it will not do. */
export function tableQuestion({ method, query: search, body }: FastifyRequest): TableQuestion {
  const asked = method === "POST" ? body : search;
  if (!isObject(asked)) refuse("body", 'send JSON: {"query": "…", "variables": {…}}');
  const { query, operationName } = asked;
  if (Array.isArray(query) || Array.isArray(asked.variables)) refuse("query", "give each part once");
  if (typeof query !== "string" || query.trim() === "")
    refuse("query", "it is missing; give a GraphQL query");
  const variables = objectFrom(asked.variables === "" ? undefined : asked.variables) ?? {};
  if (!isObject(variables)) refuse("variables", "give an object, by the variables' names");
  return {
    query,
    variables,
    operationName: typeof operationName === "string" && operationName !== "" ? operationName : undefined,
    limit: limitFrom(asked.limit),
  };
}

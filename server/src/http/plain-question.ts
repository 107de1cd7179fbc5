import type { FastifyRequest } from "fastify";
import type { Question } from "../reuse/question.ts";
import { isRead } from "./head-as-get.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNone = (value: unknown): value is null | undefined => value === undefined || value === null;

function inBody(body: unknown): Question | null {
  if (!isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== "string" || !isNone(extensions)) return null;
  if (!(isNone(operationName) || typeof operationName === "string")) return null;
  return isNone(variables) || isObject(variables) ? { query, operationName, variables } : null;
}

/** Each name once, as Apollo takes them. */
function inSearch(url: string): Question | null {
  const search = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const names = [...search.keys()];
  if (new Set(names).size < names.length) return null;
  const query = search.get("query") ?? undefined;
  const operationName = search.get("operationName") ?? undefined;
  try {
    const variables = JSON.parse(search.get("variables") ?? "null");
    return inBody({ query, operationName, variables, extensions: search.get("extensions") });
  } catch {
    return null;
  }
}

/** What a request asks, where it says so in the plainest way; null: Apollo finds out, or says what is wrong. */
export function plainQuestion(request: FastifyRequest): Question | null {
  const { method, url, body, headers } = request;
  if (method === "POST") return inBody(body);
  return isRead(request) && headers["content-type"] === undefined ? inSearch(url) : null;
}

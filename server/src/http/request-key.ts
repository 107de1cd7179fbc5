import type { IncomingMessage } from "node:http";

/** What an answer may depend on beside method, address and body: all that anybody on the slow way looks at. */
const HEADERS = [
  "accept",
  "accept-encoding",
  "content-type",
  "if-none-match",
  "origin",
  "x-no-compression",
] as const;

/** Other types say otherwise how their bytes are read. */
const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;

const isOfGraphQL = (url = "") => url === "/graphql" || url.startsWith("/graphql?");

/**
 * How long the body of a plain request is; 0 for a GET. Null for one that is left to the slow way as it is: one with a
 * token, of another address, of an older HTTP, with a body that comes otherwise than whole and as JSON.
 */
export function plainBodyBytes({ method, url, headers, httpVersion }: IncomingMessage): number | null {
  if (!isOfGraphQL(url) || httpVersion !== "1.1" || headers.authorization !== undefined) return null;
  if (headers["transfer-encoding"] !== undefined || headers["content-encoding"] !== undefined) return null;
  const length = headers["content-length"];
  if (method === "GET") return length === undefined ? 0 : null;
  if (method !== "POST" || !JSON_BODY.test(headers["content-type"] ?? "")) return null;
  return Number(length) || null;
}

/** Two requests with the same key get the same answer, to the letter, as long as the data are the same. */
export function requestKey({ method, url, headers }: IncomingMessage, today: string, body: Buffer): string {
  let key = `${today} ${method} ${url}`;
  for (const name of HEADERS) {
    const value = headers[name];
    // none is not an empty one
    key += value === undefined ? "\n" : `\n:${value}`;
  }
  // a letter for each byte
  return `${key}\n${body.toString("latin1")}`;
}

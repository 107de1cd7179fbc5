import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";

/** Programs send few different ones. */
const MOST_HEADERS = 200;
/** Nobody needs one as long as this; it is not worth the room. */
const LONGEST_HEADER = 500;

/** What follows from a request's Accept header alone, worked out once for each: its parts are weighed against one another. */
export function perAccept<T>(work: (request: FastifyRequest) => T): (request: FastifyRequest) => T {
  const known = new LRUCache<string, { result: T }>({ max: MOST_HEADERS });
  return (request) => {
    const { accept } = request.headers;
    // none is not an empty one
    const key = accept === undefined ? "" : `:${accept}`;
    const found = known.get(key);
    if (found) return found.result;
    const result = work(request);
    if (key.length <= LONGEST_HEADER) known.set(key, { result });
    return result;
  };
}

import type { FastifyInstance } from "fastify";

/**
 * Pages of any site may read what a scope answers to GET, without credentials, and show it, isolated ones included.
 * @param paths of its addresses: what browsers ask before a request with headers of its own
 */
export function openToSites(scope: FastifyInstance, paths: readonly string[]): void {
  scope.addHook("onRequest", (_, reply, done) => {
    reply.headers({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "etag, retry-after",
      "cross-origin-resource-policy": "cross-origin",
    });
    done();
  });
  for (const path of paths) {
    scope.options(path, (_, reply) =>
      reply
        .code(204)
        .headers({
          "access-control-allow-methods": "GET, HEAD",
          "access-control-allow-headers": "if-none-match",
          "access-control-max-age": "86400",
        })
        .send(),
    );
  }
}

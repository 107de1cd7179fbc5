import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance } from "fastify";

const open: FastifyCorsOptions = {
  origin: "*",
  methods: ["GET", "HEAD", "POST"],
  exposedHeaders: ["etag", "content-disposition", "retry-after"],
  maxAge: 86_400,
};

/** Pages of any origin may ask at these routes, without credentials: nothing that a browser keeps for us comes along. */
export async function openToAll(scope: FastifyInstance, paths: readonly string[]): Promise<void> {
  await scope.register(cors, {
    delegator: (request, callback) => {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      callback(null, paths.includes(path) ? open : { origin: false });
    },
  });
  // a page that shows them elsewhere may do that, too
  scope.addHook("onRequest", (_, reply, done) => {
    reply.header("cross-origin-resource-policy", "cross-origin");
    done();
  });
}

import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance } from "fastify";

const EXPOSED = ["etag", "content-disposition", "retry-after"];

const open: FastifyCorsOptions = {
  origin: "*",
  methods: ["GET", "HEAD", "POST"],
  exposedHeaders: EXPOSED,
  maxAge: 86_400,
};

/** What is said of every answer is the same each time; only what a browser asks beforehand has to be looked at. */
const steady = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": EXPOSED.join(", "),
  // a page that shows them elsewhere may do that, too
  "cross-origin-resource-policy": "cross-origin",
};

/** Pages of any origin may ask at these routes, without credentials: nothing that a browser keeps for us comes along. */
export async function openToAll(scope: FastifyInstance, paths: readonly string[]): Promise<void> {
  await scope.register(async (beforehand) => {
    await beforehand.register(cors, {
      delegator: (request, callback) => {
        const path = (request.url ?? "").split("?", 1)[0] ?? "";
        callback(null, paths.includes(path) ? open : { origin: false });
      },
    });
  });
  scope.addHook("onRequest", ({ method }, reply, done) => {
    if (method !== "OPTIONS") reply.headers(steady);
    done();
  });
}

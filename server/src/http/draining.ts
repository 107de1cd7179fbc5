import type { FastifyInstance } from "fastify";

/**
 * Tells whether the server is being stopped. Answers that go out from then on close their connection: a browser
 * would keep it open for the next minute, and the server would wait for it.
 */
export function watchDraining(fastify: FastifyInstance): () => boolean {
  let isDraining = false;
  fastify.addHook("preClose", (done) => {
    isDraining = true;
    done();
  });
  fastify.addHook("onSend", (_, reply, payload, done) => {
    if (isDraining) reply.header("connection", "close");
    done(null, payload);
  });
  return () => isDraining;
}

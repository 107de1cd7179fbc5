import type { FastifyInstance } from "fastify";
import { Operation } from "../operation/operation.ts";

/** /healthz: the process answers. /readyz: it also reads its database and is not being stopped. */
export function serveHealth(fastify: FastifyInstance, newOperation: () => Operation): void {
  let isDraining = false;
  fastify.addHook("preClose", (done) => {
    isDraining = true;
    done();
  });
  fastify.get("/healthz", () => ({ status: "ok" }));
  fastify.get("/readyz", async (request, reply) => {
    if (isDraining) return reply.code(503).send({ status: "stopping" });
    const operation = newOperation();
    try {
      return { status: "ready", dataVersion: (await operation.pin()).dataVersion };
    } catch (error) {
      request.log.error({ err: error }, "the database cannot be read");
      return reply.code(503).send({ status: "database unreadable" });
    } finally {
      await operation.end();
    }
  });
}

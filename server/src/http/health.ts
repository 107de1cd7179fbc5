import type { FastifyInstance } from "fastify";
import type { Operation } from "../operation/operation.ts";

/** /healthz: the process answers. /readyz: it also reads its database and is not being stopped. */
export function serveHealth(
  fastify: FastifyInstance,
  newOperation: () => Operation,
  isDraining: () => boolean,
): void {
  fastify.get("/healthz", () => ({ status: "ok" }));
  fastify.get("/readyz", async (request, reply) => {
    if (isDraining()) return reply.code(503).send({ status: "stopping" });
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

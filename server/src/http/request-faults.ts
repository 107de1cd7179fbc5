import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { faultMessage } from "../graphql/format-error.ts";

/** What is wrong with a request that cannot even be read, by the code Fastify gives it. */
const known: Record<string, { code: string; message: string }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: "BODY_TOO_LARGE",
    message: "The body is larger than a query may be; ask in several requests.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "The body is not JSON; send it with content-type: application/json.",
  },
};

/** Answers in GraphQL's way what happens outside a query; a fault of ours is masked and stands in the log. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error({ err: error }, "a request failed");
    const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: request.id };
    return reply.code(status).send({ errors: [{ message: faultMessage, extensions }] });
  }
  const { code, message } = known[error.code] ?? { code: "BAD_REQUEST", message: error.message };
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

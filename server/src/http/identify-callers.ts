import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Caller } from "../access/caller.ts";
import type { WhoAsks } from "../access/who-asks.service.ts";
import { Refusal } from "../errors.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** who asks, where a token was shown that holds; left out: anybody */
    caller?: Caller;
  }
}

const BEARER = /^Bearer +(\S+)$/i;
/** A proxy in front asks for passwords of its own, and browsers send them on with every request. */
const OF_A_PROXY = /^Basic /i;

/** What was shown as a token; null where nothing was. Anything but a token is taken as a wrong one. */
function shownToken({ authorization }: FastifyRequest["headers"]): string | null {
  if (authorization === undefined || OF_A_PROXY.test(authorization)) return null;
  return BEARER.exec(authorization)?.[1] ?? "";
}

function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: Refusal): void {
  const isNewType = (request.headers.accept ?? "").includes("application/graphql-response+json");
  reply
    .code(401)
    .headers({ "www-authenticate": "Bearer", "cache-control": "no-store" })
    .type(`application/${isNewType ? "graphql-response+json" : "json"}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/**
 * Finds out who asks at the routes of a scope, before anything of a request is read. A token that does not hold refuses the whole request (401):
 * it is never taken for nobody's.
 */
export function identifyCallers(scope: FastifyInstance, whoAsks: WhoAsks): void {
  scope.decorateRequest("caller");
  const identify = async (token: string, request: FastifyRequest, reply: FastifyReply) => {
    try {
      request.caller = await whoAsks.by(token);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal && error.code === "UNAUTHENTICATED")) throw error;
      refuse(request, reply, error);
      return false;
    }
  };
  scope.addHook("onRequest", (request, reply, done) => {
    const token = shownToken(request.headers);
    // most show none, and need not wait for a promise
    if (token === null) done();
    else identify(token, request, reply).then((goesOn) => goesOn && done(), done);
  });
}

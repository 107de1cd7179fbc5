import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { EmbedTokenSettings } from "../embed-tokens/embed-token.ts";
import { isHeld } from "../http/conditional-get.ts";
import { drawnMessage } from "./drawn-message.ts";
import { type EmbedAsked, embedAsked } from "./embed-asked.ts";
import type { EmbedDrawings } from "./embed-drawings.ts";
import {
  KEPT_BY_ITS_READER,
  KEPT_BY_NOBODY,
  KEPT_FOR_A_MINUTE,
  KEPT_FOR_EVER,
  setEmbedPolicies,
} from "./embed-headers.ts";
import { problemOf, RETRY_AFTER } from "./embed-refusal.ts";
import type { Rasterise } from "./rasteriser.ts";
import { checkToken } from "./token-check.ts";

export interface EmbedRouteParts {
  drawings: EmbedDrawings;
  /** of sentences that there are few of */
  rasteriseRefusal: Rasterise;
  now: () => Date;
  publicUrl: string | null;
  tokens: EmbedTokenSettings;
  /** whose pages may have them in a frame, as frame-ancestors takes it */
  ancestors: string;
}

/** Pages need their script and letters, which a release renames: what they say may be frozen, they are not. */
const isPage = ({ form }: EmbedAsked) => form === "page" || form === "table";

function keeping(asked: EmbedAsked, hasToken: boolean, isFrozen: boolean): string {
  if (hasToken) return KEPT_BY_ITS_READER;
  return isFrozen && !isPage(asked) ? KEPT_FOR_EVER : KEPT_FOR_A_MINUTE;
}

/** /embed/v1/<widget>: one drawing for a frame, as a picture, as a table, as data. */
export function embedRoutes(scope: FastifyInstance, parts: EmbedRouteParts): void {
  const { drawings, rasteriseRefusal, now, publicUrl, tokens, ancestors } = parts;

  async function drawn(request: FastifyRequest, reply: FastifyReply, asked: EmbedAsked): Promise<unknown> {
    const token = await checkToken(asked, tokens, now());
    const drawing = await drawings.of(request, asked, token);
    const headers = {
      etag: drawing.validator,
      "cache-control": keeping(asked, token !== null, drawing.isFrozen),
    };
    if (isHeld(request, drawing.validator)) return reply.code(304).headers(headers).send();
    const { status, body } = await drawing.drawn();
    reply.headers(status === 200 ? headers : { "cache-control": KEPT_BY_NOBODY });
    return reply.code(status).type(asked.mediaType).send(body);
  }

  async function refused(request: FastifyRequest, reply: FastifyReply, asked: EmbedAsked, error: unknown) {
    const problem = problemOf(error);
    if (problem.status === 500) request.log.error({ err: error }, "a widget was not drawn");
    if (problem.status === 401) reply.header("www-authenticate", "Bearer");
    if (problem.status === 503) reply.header("retry-after", RETRY_AFTER);
    const told = { requestId: request.id, rasterise: rasteriseRefusal };
    const body = await drawnMessage(asked.form, asked.locale, problem, told);
    return reply
      .code(problem.status)
      .header("cache-control", KEPT_BY_NOBODY)
      .type(asked.mediaType)
      .send(body);
  }

  scope.get<{ Params: { "*": string } }>("/embed/v1/*", (request, reply) => {
    const file = request.params["*"];
    if (file.startsWith("assets/")) return reply.callNotFound();
    const asked = embedAsked(file, request, publicUrl);
    setEmbedPolicies(reply, asked.form, ancestors);
    return drawn(request, reply, asked).catch((error) => refused(request, reply, asked, error));
  });
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { EmbedTokenSettings } from "../embed-tokens/embed-token.ts";
import type { Answer } from "../graphql/in-process.ts";
import { isHeld } from "../http/conditional-get.ts";
import type { Operation } from "../operation/operation.ts";
import { drawnMessage } from "./drawn-message.ts";
import { type EmbedAsked, embedAsked } from "./embed-asked.ts";
import type { DrawEmbed } from "./embed-drawer.ts";
import {
  KEPT_BY_ITS_READER,
  KEPT_BY_NOBODY,
  KEPT_FOR_A_MINUTE,
  KEPT_FOR_EVER,
  setEmbedPolicies,
} from "./embed-headers.ts";
import { problemOf, RETRY_AFTER } from "./embed-refusal.ts";
import { type EmbedState, validatorOf } from "./embed-validator.ts";
import { KeptDrawings } from "./kept-drawings.ts";
import type { Rasterise } from "./rasteriser.ts";
import { checkToken } from "./token-check.ts";
import type { WidgetAsked, WidgetForm } from "./widget-drawer.ts";

export interface EmbedParts {
  draw: DrawEmbed;
  rasterise: Rasterise;
  /** reads only; what was on record by an instant, where one is given */
  operationFor: (request: FastifyRequest, recordedBy: string | null) => Operation;
  answer: (operation: Operation, ...question: Parameters<WidgetAsked["answer"]>) => Promise<Answer>;
  now: () => Date;
  release: string;
  publicUrl: string | null;
  tokens: EmbedTokenSettings;
  /** whose pages may have them in a frame, as frame-ancestors takes it */
  ancestors: string;
}

/** The forms that have links to the others. */
const leadsOn = new Set<WidgetForm>(["page", "table"]);

/** /embed/v1/<widget>: one drawing for a frame, as a picture, as a table, as data. */
export function embedRoutes(scope: FastifyInstance, parts: EmbedParts): void {
  const { draw, rasterise, operationFor, answer, now, release, publicUrl, tokens, ancestors } = parts;
  const kept = new KeptDrawings();
  const keeping = (hasToken: boolean, isFrozen: boolean) => {
    if (hasToken) return KEPT_BY_ITS_READER;
    return isFrozen ? KEPT_FOR_EVER : KEPT_FOR_A_MINUTE;
  };

  async function stateOf(request: FastifyRequest, { recordedBy }: EmbedAsked): Promise<EmbedState> {
    const operation = operationFor(request, recordedBy);
    try {
      const { dataVersion, changedAt } = await operation.pin();
      // later than the latest change, what is recorded from now on could still be part of it
      const isFrozen = recordedBy !== null && recordedBy <= changedAt;
      return { release, dataVersion, today: operation.today, isFrozen };
    } finally {
      await operation.end();
    }
  }

  async function drawn(request: FastifyRequest, reply: FastifyReply, asked: EmbedAsked): Promise<unknown> {
    const hasToken = await checkToken(asked, tokens, now());
    const tokenSearch = hasToken && leadsOn.has(asked.form) ? `&token=${asked.tokens[0]}` : "";
    const state = await stateOf(request, asked);
    const validator = validatorOf(asked, tokenSearch, state);
    const headers = { etag: validator, "cache-control": keeping(hasToken, state.isFrozen) };
    if (isHeld(request, validator)) return reply.code(304).headers(headers).send();
    const { status, body } = await kept.get(validator, () =>
      draw(asked, {
        now: now().toISOString(),
        tokenSearch,
        answer: (...question) => answer(operationFor(request, asked.recordedBy), ...question),
      }),
    );
    reply.headers(status === 200 ? headers : { "cache-control": KEPT_BY_NOBODY });
    return reply.code(status).type(asked.mediaType).send(body);
  }

  async function refused(request: FastifyRequest, reply: FastifyReply, asked: EmbedAsked, error: unknown) {
    const problem = problemOf(error);
    if (problem.status === 500) request.log.error({ err: error }, "a widget was not drawn");
    if (problem.status === 401) reply.header("www-authenticate", "Bearer");
    if (problem.status === 503) reply.header("retry-after", RETRY_AFTER);
    const body = await drawnMessage(asked.form, asked.locale, problem, { requestId: request.id, rasterise });
    return reply
      .code(problem.status)
      .header("cache-control", KEPT_BY_NOBODY)
      .type(asked.mediaType)
      .send(body);
  }

  scope.get<{ Params: { file: string } }>("/embed/v1/:file", (request, reply) => {
    const asked = embedAsked(request.params.file, request, publicUrl);
    if (!asked) return reply.callNotFound();
    setEmbedPolicies(reply, asked.form, ancestors);
    return drawn(request, reply, asked).catch((error) => refused(request, reply, asked, error));
  });
}

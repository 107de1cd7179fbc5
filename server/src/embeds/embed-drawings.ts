import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Answer } from "../graphql/in-process.ts";
import type { Operation } from "../operation/operation.ts";
import type { EmbedAsked } from "./embed-asked.ts";
import type { DrawEmbed } from "./embed-drawer.ts";
import { type EmbedState, validatorOf } from "./embed-validator.ts";
import { type Drawn, KeptDrawings } from "./kept-drawings.ts";
import type { WidgetAsked, WidgetForm } from "./widget-drawer.ts";

export interface DrawingParts {
  draw: DrawEmbed;
  /** reads only; what was on record by an instant, where one is given */
  operationFor: (request: FastifyRequest, recordedBy: string | null) => Operation;
  answer: (operation: Operation, ...question: Parameters<WidgetAsked["answer"]>) => Promise<Answer>;
  now: () => Date;
  /** names the programs that answer and draw */
  release: string;
}

/** What a drawing is asked for by anew; it is drawn when it is wanted. */
export interface EmbedDrawing {
  validator: string;
  /** what it says never changes any more */
  isFrozen: boolean;
  drawn: () => Promise<Drawn>;
}

/** The forms that have links to the others. */
const leadsOn = new Set<WidgetForm>(["page", "table"]);
/** Stands for whoever's token in what is kept; nobody can name it in an address. */
const ANY_TOKEN = randomUUID();

/** With the token of who asks in its links. */
function withToken(drawn: Drawn, token: string): Drawn {
  const { body } = drawn;
  return typeof body === "string" ? { ...drawn, body: body.replaceAll(ANY_TOKEN, token) } : drawn;
}

/** Drawings of the figures as they are, or were, each drawn once for all who ask. */
export class EmbedDrawings {
  private readonly kept = new KeptDrawings();

  constructor(private readonly parts: DrawingParts) {}

  /** @param token leads on from it; null where none was shown */
  async of(request: FastifyRequest, asked: EmbedAsked, token: string | null): Promise<EmbedDrawing> {
    const { draw, operationFor, answer, now } = this.parts;
    const hasToken = token !== null && leadsOn.has(asked.form);
    const tokenSearch = hasToken ? `&token=${ANY_TOKEN}` : "";
    const state = await this.stateOf(request, asked);
    const validator = validatorOf(asked, hasToken, state);
    const from = () => ({
      now: now().toISOString(),
      tokenSearch,
      answer: async (...question: Parameters<WidgetAsked["answer"]>) => {
        const operation = operationFor(request, asked.recordedBy);
        try {
          return await answer(operation, ...question);
        } finally {
          await operation.end();
        }
      },
    });
    const drawn = async () => {
      const kept = await this.kept.get(validator, () => draw(asked, from()));
      return hasToken ? withToken(kept, token) : kept;
    };
    return { validator, isFrozen: state.isFrozen, drawn };
  }

  private async stateOf(request: FastifyRequest, { recordedBy }: EmbedAsked): Promise<EmbedState> {
    const operation = this.parts.operationFor(request, recordedBy);
    try {
      const { dataVersion, changedAt } = await operation.pin();
      // later than the latest change, what is recorded from now on could still be part of it
      const isFrozen = recordedBy !== null && recordedBy <= changedAt;
      return { release: this.parts.release, dataVersion, today: operation.today, isFrozen };
    } finally {
      await operation.end();
    }
  }
}

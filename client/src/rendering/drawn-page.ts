import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { Ask } from "../apollo/ask.ts";

/** What goes along with a page that the server drew, so that the browser can take it over without asking again. */
export interface DrawnPage {
  /** the answers it is drawn from, by what was asked */
  answers: Record<string, unknown>;
  isGenerated: boolean;
  /** px; only where it was drawn for a phone */
  firstWidth?: number;
}

/** The element of the page that holds it, as JSON. */
export const DRAWN_PAGE_ID = "drawn-page";

function keyOf(query: TypedDocumentNode<unknown, OperationVariables>, variables: OperationVariables): string {
  const [operation] = query.definitions;
  const name = operation?.kind === "OperationDefinition" ? operation.name?.value : undefined;
  return `${name} ${JSON.stringify(variables)}`;
}

/** Asks, and writes down what was answered. */
export function recorded(ask: Ask, answers: DrawnPage["answers"]): Ask {
  return async (query, variables) => {
    const answer = await ask(query, variables);
    answers[keyOf(query as never, variables)] = answer;
    return answer;
  };
}

/** Takes what came with the page, each answer once; asks for everything else. */
export function replayed(ask: Ask, answers: DrawnPage["answers"]): Ask {
  const left = new Map(Object.entries(answers));
  return (query, variables) => {
    const key = keyOf(query as never, variables);
    if (!left.has(key)) return ask(query, variables);
    const answer = left.get(key);
    left.delete(key);
    return Promise.resolve(answer as never);
  };
}

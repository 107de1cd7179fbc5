import type { FiguresOrigin } from "../../apollo/figures-origin.ts";
import { operationNames } from "../link/operations-of.ts";
import type { Answered, Asked } from "./answered.ts";
import { askServer } from "./ask-server.ts";

interface ToAsk {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

interface AskedWith {
  headers?: Record<string, unknown>;
}

/** Asks the server, and keeps the latest answer of each open operation for the table. */
export interface Answers {
  /** which of the open operations is in front, and so asks */
  inFront: (tab: string) => void;
  ask: (params: ToAsk, options?: AskedWith) => Promise<Answered["answer"]>;
  of: (tab: string) => Answered | null;
  listen: (listener: () => void) => () => void;
}

/** Of several operations the chosen one; the editor's choice lags behind a text that was just put there. */
function chosenOf(query: string, chosen: string | null | undefined): string | null {
  const names = operationNames(query);
  return chosen && names.length > 1 && names.includes(chosen) ? chosen : null;
}

/** @param origin told of every answer whether its figures were generated */
export function makeAnswers(origin: FiguresOrigin): Answers {
  const byTab = new Map<string, Answered | null>();
  const listeners = new Set<() => void>();
  let front = "";
  const put = (tab: string, answered: Answered | null) => {
    byTab.set(tab, answered);
    for (const listener of listeners) listener();
  };
  return {
    inFront(tab) {
      front = tab;
    },
    async ask({ query, variables, operationName }, options) {
      const tab = front;
      const asked: Asked = {
        query,
        variables: variables ?? {},
        operationName: chosenOf(query, operationName),
      };
      const begun = performance.now();
      try {
        const answer = await askServer(asked, options?.headers);
        origin.note(answer.extensions);
        put(tab, { asked, answer, took: performance.now() - begun });
        return answer;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        put(tab, { asked, answer: { errors: [{ message }] }, took: performance.now() - begun });
        throw error;
      }
    },
    of: (tab) => byTab.get(tab) ?? null,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import type { WidgetContext } from "../widget.ts";

type Variables = Record<string, unknown>;
/** A question, and what it is answered with. */
export type Answered = [query: unknown, answer: (variables: Variables) => unknown];

/** What a widget is loaded with where each question has its answer; a question without one fails. */
export function askedContext(
  answers: readonly Answered[],
  special: Partial<Omit<WidgetContext, "ask">> = {},
): WidgetContext {
  return {
    view: { boundaries: "AS_REPORTED", asOf: null },
    locale: "VI",
    ...special,
    ask: (query, variables) => {
      const answer = answers.find(([asked]) => asked === query)?.[1];
      if (!answer) throw new Error("a question that the test has no answer for");
      return Promise.resolve(answer(variables) as never);
    },
  };
}

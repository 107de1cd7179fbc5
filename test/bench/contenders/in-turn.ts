import type { Request } from "../load/request.ts";
import type { Question, Variables } from "../questions/question.ts";

/** Requests of a question about one thing after the other, from the beginning again after the last. */
export function inTurn(
  variants: (question: Question) => readonly Variables[],
  requestOf: (question: Question, variables: Variables) => Request,
): (question: Question) => Request {
  const asked = new Map<Question, number>();
  return (question) => {
    const all = variants(question);
    const number = asked.get(question) ?? 0;
    asked.set(question, number + 1);
    return requestOf(question, all[number % all.length] ?? {});
  };
}

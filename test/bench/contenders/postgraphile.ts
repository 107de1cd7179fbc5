import { cpuTime, residentMemory } from "../load/cpu-time.ts";
import type { Request } from "../load/request.ts";
import { peerQuestions } from "../peer/peer-questions.ts";
import type { Question } from "../questions/question.ts";
import type { Contender } from "./contender.ts";
import { inTurn } from "./in-turn.ts";
import type { Parameters } from "./limits.ts";
import type { Asked } from "./product.ts";

/** The request to PostGraphile; null for a question that it is not asked. */
export function peerRequest({ name }: Question, [a, b]: readonly unknown[]): Request | null {
  const document = peerQuestions.get(name)?.document;
  if (document === undefined) return null;
  return {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: document, variables: { a, b } }),
  };
}

/** What somebody would take who wants GraphQL over these tables without writing a server. */
export function postgraphile(asked: Asked, parameters: Parameters): Contender {
  return {
    name: "PostGraphile 5",
    url: asked.url,
    status: 200,
    answers: ({ name }) => peerQuestions.has(name),
    next: inTurn(asked.variants, (question, variables) => {
      const request = peerRequest(question, parameters(question, variables));
      if (!request) throw new Error(`PostGraphile is not asked ${question.name}`);
      return request;
    }),
    cpu: () => cpuTime(asked.pid) + asked.databaseCpu(),
    memory: () => residentMemory(asked.pid),
  };
}

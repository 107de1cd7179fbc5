import { cpuTime, residentMemory } from "../load/cpu-time.ts";
import type { Request } from "../load/request.ts";
import type { Question, Variables } from "../questions/question.ts";
import type { Contender } from "./contender.ts";
import { inTurn } from "./in-turn.ts";
import { type Asked, productRequest } from "./product.ts";

const get = (path: string): Request => ({ method: "GET", path, headers: {} });

/** Where the limits find what is asked for. */
export function pathOf({ name }: Question, parameters: readonly unknown[]): string {
  return `/${name}?${encodeURIComponent(JSON.stringify(parameters))}`;
}

export type Parameters = (question: Question, variables: Variables) => readonly unknown[];

/** Limit (i): the product's own bytes from memory. */
export function bytesFromMemory({ url, pid, variants }: Asked, parameters: Parameters): Contender {
  return {
    name: "limit (i), bytes",
    url,
    status: 200,
    answers: () => true,
    next: inTurn(variants, (question, variables) => get(pathOf(question, parameters(question, variables)))),
    cpu: () => cpuTime(pid),
    memory: () => residentMemory(pid),
  };
}

/** The same by POST, the product's questions in the bodies. */
export function bytesFromMemoryByPost(asked: Asked, parameters: Parameters): Contender {
  return {
    ...bytesFromMemory(asked, parameters),
    name: "limit (i), bytes, by POST",
    next: inTurn(asked.variants, (question, variables) => ({
      ...productRequest(question, variables),
      path: pathOf(question, parameters(question, variables)),
    })),
  };
}

/** Limit (ii): one bare statement in a transaction of its own, and JSON.stringify. */
export function oneStatement(asked: Asked, parameters: Parameters): Contender {
  return {
    ...bytesFromMemory(asked, parameters),
    name: "limit (ii), statement",
    cpu: () => cpuTime(asked.pid) + asked.databaseCpu(),
  };
}

/** The same, prepared once and without a transaction: all that a question on the raw tables costs. */
export function bareStatement(asked: Asked, parameters: Parameters): Contender {
  return { ...oneStatement(asked, parameters), name: "statement prepared, no transaction" };
}

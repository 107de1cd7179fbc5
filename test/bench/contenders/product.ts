import { cpuTime, residentMemory } from "../load/cpu-time.ts";
import type { Request } from "../load/request.ts";
import type { Question, Variables } from "../questions/question.ts";
import type { Contender } from "./contender.ts";
import { inTurn } from "./in-turn.ts";

export interface Asked {
  url: string;
  pid: number;
  /** of the database's processes so far */
  databaseCpu(): number;
  variants(question: Question): readonly Variables[];
}

const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };

/** A question to the product, as its client asks. */
export function productRequest({ document }: Question, variables: Variables): Request {
  return {
    method: "POST",
    path: "/graphql",
    headers: JSON_HEADERS,
    body: JSON.stringify({ query: document, variables }),
  };
}

const server = ({ url, pid, databaseCpu }: Asked) => ({
  url,
  cpu: () => cpuTime(pid) + databaseCpu(),
  memory: () => residentMemory(pid),
});

/** Every request another one, by what changes nothing: no answer can be one that was kept. */
export function computedProduct(asked: Asked): Contender {
  let serial = 1;
  return {
    ...server(asked),
    name: "product, computed",
    status: 200,
    answers: () => true,
    next: inTurn(asked.variants, (question, variables) => {
      serial += 1;
      return productRequest(question, question.unlike(variables, serial));
    }),
  };
}

/** The same few requests again and again, as pages ask them. */
export function usualProduct(asked: Asked): Contender {
  return {
    ...server(asked),
    name: "product, as it is",
    status: 200,
    answers: () => true,
    next: inTurn(asked.variants, productRequest),
  };
}

/** The same by GET, as limit (i) is asked, which has no body to read. */
export function usualProductByGet(asked: Asked): Contender {
  return { ...usualProduct(asked), name: "product, as it is, by GET", next: inTurn(asked.variants, byGet) };
}

/** By GET, with the validator of an answer that has not changed. */
export function unchangedProduct(asked: Asked, etags: ReadonlyMap<Variables, string>): Contender {
  return {
    ...server(asked),
    name: "product, not modified",
    status: 304,
    answers: () => true,
    next: inTurn(asked.variants, (question, variables) => ({
      ...byGet(question, variables),
      headers: { ...JSON_HEADERS, "if-none-match": etags.get(variables) ?? "" },
    })),
  };
}

export function byGet({ document }: Question, variables: Variables): Request {
  const query = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
  return { method: "GET", path: `/graphql?${query}`, headers: JSON_HEADERS };
}

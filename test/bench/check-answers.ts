import type { AskedQuestions } from "./asked-questions.ts";
import { pathOf } from "./contenders/limits.ts";
import { peerRequest } from "./contenders/postgraphile.ts";
import { byGet, productRequest } from "./contenders/product.ts";
import { differenceOf } from "./equal-rows.ts";
import { ask, openConnections, type Request } from "./load/request.ts";
import { peerQuestions } from "./peer/peer-questions.ts";
import type { Question, Row, Variables } from "./questions/question.ts";

/** What was found while every answer was checked. */
export interface CheckedAnswers {
  /** the product's answers by the path under which limit (i) has them */
  bytes: Record<string, string>;
  /** the product's validators */
  etags: ReadonlyMap<Variables, string>;
  /** rows of one answer of each question */
  rows: ReadonlyMap<Question, number>;
}

interface Servers {
  product: string;
  /** in whichever way they send the statement */
  rows: readonly string[];
  /** null: PostGraphile takes no part */
  peer: string | null;
}

/** Asks everybody everything once. An answer that differs ends the bench: nothing is measured that is not equal. */
export async function checkAnswers(asked: AskedQuestions, servers: Servers): Promise<CheckedAnswers> {
  const agent = openConnections(1);
  const textOf = async (url: string, request: Request) => {
    const { status, headers, body } = await ask(agent, url, request);
    if (status !== 200) throw new Error(`${request.path} answered HTTP ${status}: ${body}`);
    return { text: body.toString(), etag: String(headers.etag ?? "") };
  };
  const graphqlRows = async (url: string, request: Request, rowsOf: (data: never) => Row[]) => {
    const { text, etag } = await textOf(url, request);
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(`${request.body ?? request.path}: ${errors[0].message}`);
    return { rows: rowsOf(data as never), text, etag };
  };
  const productRows = (question: Question, request: Request) =>
    graphqlRows(servers.product, request, question.rows);
  const mustEqual = (question: Question, variables: Variables, one: Row[], other: Row[]) => {
    const difference = differenceOf(one, other);
    if (difference) throw new Error(`${question.name} ${JSON.stringify(variables)}: ${difference}`);
  };

  const bytes: Record<string, string> = {};
  const etags = new Map<Variables, string>();
  const rows = new Map<Question, number>();
  for (const [question, variables] of asked.all()) {
    const answer = await productRows(question, productRequest(question, variables));
    const parameters = asked.parameters(question, variables);
    const path = pathOf(question, parameters);
    for (const url of servers.rows) {
      const { text } = await textOf(url, { method: "GET", path, headers: {} });
      mustEqual(question, variables, answer.rows, JSON.parse(text));
    }
    const unlike = await productRows(question, productRequest(question, question.unlike(variables, 1)));
    mustEqual(question, variables, answer.rows, unlike.rows);
    const peer = peerQuestions.get(question.name);
    const request = peerRequest(question, parameters);
    if (servers.peer && peer && request) {
      mustEqual(question, variables, answer.rows, (await graphqlRows(servers.peer, request, peer.rows)).rows);
    }
    bytes[path] = answer.text;
    etags.set(variables, (await productRows(question, byGet(question, variables))).etag);
    rows.set(question, answer.rows.length);
  }
  agent.destroy();
  return { bytes, etags, rows };
}

import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyReply } from "fastify";
import { answerText } from "../graphql/operation-lifecycle.ts";
import type { Operation } from "../operation/operation.ts";
import type { Question } from "../reuse/question.ts";
import { headAsGet } from "./head-as-get.ts";

/** What Apollo looks at of a request beside the question: by GET it answers no change. */
const askedBy = (method: string) => ({ method, headers: new HeaderMap(), search: "", body: null });

/**
 * Has Apollo answer a question that was told in the plainest way, by its own way for questions from within: the one for
 * requests would read headers and address once more, copy them and weigh media types anew, for the same text.
 */
export async function answerPlainly(
  apollo: ApolloServer<Operation>,
  { query, operationName, variables }: Question,
  operation: Operation,
  reply: FastifyReply,
): Promise<string | Buffer> {
  const asked = { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
  const request = { ...asked, http: askedBy(headAsGet(reply.request).method) };
  const { body, http } = await apollo.executeOperation(request, { contextValue: operation });
  if (body.kind !== "single") throw new Error("an answer to a plain question comes whole");
  for (const [name, value] of http.headers) reply.header(name, value);
  reply.code(http.status ?? 200);
  const { errors, data, extensions } = body.singleResult;
  return operation.body ?? answerText({ errors, data, extensions });
}

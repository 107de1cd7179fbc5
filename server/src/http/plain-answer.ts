import type { ApolloServer } from "@apollo/server";
import type { FastifyReply } from "fastify";
import { answerText } from "../graphql/operation-lifecycle.ts";
import type { Operation } from "../operation/operation.ts";
import type { Question } from "../reuse/question.ts";

/**
 * Has Apollo answer a question that a POST told in the plainest way, by its own way for questions from within: the one for
 * requests would read headers and address once more, copy them and weigh media types anew, for the same text.
 */
export async function answerPlainly(
  apollo: ApolloServer<Operation>,
  { query, operationName, variables }: Question,
  contextValue: Operation,
  reply: FastifyReply,
): Promise<string> {
  const asked = { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
  const { body, http } = await apollo.executeOperation(asked, { contextValue });
  if (body.kind !== "single") throw new Error("an answer to a plain question comes whole");
  for (const [name, value] of http.headers) reply.header(name, value);
  reply.code(http.status ?? 200);
  const { errors, data, extensions } = body.singleResult;
  return answerText({ errors, data, extensions });
}

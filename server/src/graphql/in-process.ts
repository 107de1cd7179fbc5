import type { ApolloServer } from "@apollo/server";
import { type DocumentNode, print } from "graphql";
import type { Operation } from "../operation/operation.ts";
import type { Reuse } from "../reuse/reuse.ts";

export interface Answer {
  data: unknown;
  extensions?: Record<string, unknown>;
}

/** A question that was answered with errors, by the first of them. */
export class AnswerError extends Error {
  constructor(
    message: string,
    /** one of docs/contract.md */
    readonly code: unknown,
  ) {
    super(message);
    this.name = "AnswerError";
  }
}

/** Documents are few and stay; Apollo knows a query it has seen by its text. */
const texts = new WeakMap<DocumentNode, string>();

function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

/** What answers from within. */
export interface Answering {
  apollo: ApolloServer<Operation>;
  reuse: Reuse;
}

/** Asks the server from within, by the way that every query takes; an answer with errors is refused. */
export async function answerInProcess(
  { apollo, reuse }: Answering,
  contextValue: Operation,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const question = { query: textOf(document), variables };
  const kept = await reuse.find(question, contextValue);
  if (kept) return JSON.parse(kept.body.toString());
  const { body } = await apollo.executeOperation(question, { contextValue });
  if (body.kind !== "single") throw new Error("a page's answer comes whole");
  const { data, errors, extensions } = body.singleResult;
  if (errors?.[0]) throw new AnswerError(errors[0].message, errors[0].extensions?.code);
  return { data, extensions };
}

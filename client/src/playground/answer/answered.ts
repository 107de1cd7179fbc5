import type { GraphQLFormattedError } from "graphql";

/** What was sent. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
}

/** What came back. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** An operation as it was run, which the editor may have left behind since, with its answer. */
export interface Answered {
  asked: Asked;
  answer: Answer;
  /** ms until it was there */
  took: number;
}

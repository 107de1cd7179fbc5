import type { Sample } from "../../../server/src/sample/sample.ts";

/** One line of an answer; both sides name its values alike. */
export type Row = Readonly<Record<string, string | number | null>>;

export type Dialect = "sqlite" | "postgres";

/** What a question is asked about, as GraphQL takes it. */
export type Variables = Readonly<Record<string, unknown>>;

/** One of the six questions that everybody in the bench answers. */
export interface Question {
  name: string;
  what: string;
  /** for the product; it takes what changes nothing, too (unlike.ts) */
  document: string;
  /** about what it is asked in turn */
  variants(sample: Sample): readonly Variables[];
  /** the same request to a product that could keep answers, different every time, its answer the same */
  unlike(variables: Variables, serial: number): Variables;
  /** the product's answer as the rows that the statement gives */
  rows(data: never): Row[];
  /** the one bare statement; parameters in the order of their first use, as SQLite counts them */
  statement(dialect: Dialect): string;
  parameters(variables: Variables, sample: Sample): readonly (string | number)[];
}

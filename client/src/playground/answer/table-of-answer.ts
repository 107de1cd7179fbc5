import { type AnswerTable, answerTable, TableRefusal } from "@doichieu/schema/tables";
import { type GraphQLSchema, parse } from "graphql";
import type { Answered } from "./answered.ts";

/** An answer seen as a table: the table, or why it makes none. */
export type SeenAsTable = { table: AnswerTable } | { refusal: TableRefusal };

/** Null where there is no answer to see so. */
export function tableOfAnswer(
  schema: GraphQLSchema | null | undefined,
  answered: Answered | null,
): SeenAsTable | null {
  const data = answered?.answer.data;
  if (!(schema && data)) return null;
  try {
    return { table: answerTable(schema, parse(answered.asked.query), answered.asked, data) };
  } catch (error) {
    if (error instanceof TableRefusal) return { refusal: error };
    // a mistake of ours: the editors and the JSON stay
    reportError(error);
    return null;
  }
}

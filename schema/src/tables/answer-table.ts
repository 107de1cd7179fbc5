import { type DocumentNode, type GraphQLSchema, getArgumentValues, getOperationAST } from "graphql";
import { planTable, type TableColumn, type TablePlan } from "./table-plan.ts";
import { type Cell, tableRows } from "./table-rows.ts";

/** An operation's answer as a table. */
export interface AnswerTable {
  columns: readonly Pick<TableColumn, "header" | "type">[];
  rows: readonly (readonly Cell[])[];
  /** a page that is full: the list may go on */
  mayGoOn: boolean;
}

interface Asked {
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>>;
}

function isFullPage({ root, isConnection, variables }: TablePlan, rows: number): boolean {
  const [node] = root.nodes;
  if (!(isConnection && node)) return false;
  return rows >= Number(getArgumentValues(root.definition, node, variables).first);
}

/**
 * What an answer looks like as a table; TableRefusal where it is none. The document must be valid.
 * @param data of the answer
 */
export function answerTable(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables = {} }: Asked,
  data: Readonly<Record<string, unknown>>,
): AnswerTable {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error("the document has no such operation");
  const plan = planTable({ schema, document, operation, given: variables });
  const rows = tableRows(plan, data);
  return { columns: plan.columns, rows, mayGoOn: isFullPage(plan, rows.length) };
}

import { setImmediate } from "node:timers/promises";
import { planTable, type TablePlan, tableRows } from "@doichieu/schema/tables";
import { type DocumentNode, execute, type GraphQLSchema } from "graphql";
import { Refusal } from "../errors.ts";
import type { Admission } from "../graphql/admission.ts";
import { checkedQuery } from "../graphql/checked-document.ts";
import { WALK_PAGE } from "../operation/list-walk.ts";
import type { Operation } from "../operation/operation.ts";
import { csvFile } from "./csv-file.ts";
import type { TableFile, TableFormat } from "./table-file.ts";
import { firstCursor, pagedDocument, pageVariables, placeOf } from "./table-pages.ts";
import type { TableQuestion } from "./table-question.ts";
import { xlsxFile } from "./xlsx-file.ts";

const MOST_ROWS = 100_000;

const files: Record<TableFormat, typeof csvFile> = { csv: csvFile, xlsx: xlsxFile };

export interface MadeTable {
  name: string;
  rows: number;
  content: Buffer;
}

/** What tables are made from. */
export interface TableParts {
  schema: GraphQLSchema;
  admission: Admission;
}

interface Run extends TableQuestion {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: Operation;
}

type Data = Readonly<Record<string, unknown>>;

async function dataOf({ schema, document, operation, variables, operationName }: Run): Promise<Data> {
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: operation,
    variableValues: variables,
    operationName,
  });
  // a table is whole or not at all: what is missing from it could not be seen
  if (errors) throw new AggregateError(errors, "not all of a table could be read");
  return data ?? {};
}

function checkCount(count: number): void {
  if (count <= MOST_ROWS) return;
  throw new Refusal(
    "TOO_MANY_ROWS",
    `The list has ${count} rows, and a table at most ${MOST_ROWS}; narrow it by its filter, or give limit.`,
    { most: MOST_ROWS, found: count },
  );
}

/** All pages of a list, in one snapshot; how many rows there were. */
async function readPages(run: Run, plan: TablePlan, file: TableFile): Promise<number> {
  const limit = run.limit ?? Number.POSITIVE_INFINITY;
  run.operation.walkList();
  let count = 0;
  for (let after = firstCursor(plan), isFirst = true; isFirst || after !== null; isFirst = false) {
    run.operation.renewTime();
    const page = pageVariables(WALK_PAGE, after, isFirst);
    const data = await dataOf({ ...run, variables: { ...run.variables, ...page } });
    const { next, total } = placeOf(plan, data);
    checkCount(Math.min(total ?? 0, limit));
    const rows = tableRows(plan, data).slice(0, limit - count);
    file.add(rows);
    count += rows.length;
    after = count < limit ? next : null;
    // rows that were read ahead come without a pause: others have their turn here
    await setImmediate();
  }
  return count;
}

async function readWhole(run: Run, plan: TablePlan, file: TableFile): Promise<number> {
  const rows = tableRows(plan, await dataOf(run)).slice(0, run.limit ?? undefined);
  checkCount(rows.length);
  file.add(rows);
  return rows.length;
}

/** Answers a query as a table, its list followed to the end. */
export async function makeTable(
  { schema, admission }: TableParts,
  question: TableQuestion,
  operation: Operation,
  format: TableFormat,
): Promise<MadeTable> {
  const checked = checkedQuery(schema, question, operation.caller, admission);
  const plan = planTable({ schema, ...checked, given: question.variables });
  const name = plan.root.key;
  const file = files[format]({ name, columns: plan.columns });
  const document = plan.isConnection
    ? pagedDocument(checked.document, checked.operation, plan)
    : checked.document;
  const run = { ...question, schema, document, operation };
  const rows = await (plan.isConnection ? readPages(run, plan, file) : readWhole(run, plan, file));
  return { name, rows, content: await file.end() };
}

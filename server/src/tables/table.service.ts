import { setImmediate } from "node:timers/promises";
import { planTable, type TablePlan, tableRows } from "@doichieu/schema/tables";
import { type DocumentNode, execute, type GraphQLSchema } from "graphql";
import { Refusal } from "../errors.ts";
import type { Admission } from "../graphql/admission.ts";
import { checkedQuery } from "../graphql/checked-document.ts";
import type { CompiledQueries } from "../graphql/compiled/compiled-queries.ts";
import { Deadline } from "../operation/deadline.ts";
import { WALK_PAGE } from "../operation/list-walk.ts";
import type { Operation } from "../operation/operation.ts";
import { csvFile } from "./csv-file.ts";
import type { TableFile, TableFormat } from "./table-file.ts";
import { firstCursor, TablePages } from "./table-pages.ts";
import type { TableQuestion } from "./table-question.ts";
import { xlsxFile } from "./xlsx-file.ts";

const MOST_ROWS = 100_000;
/** of all columns together */
const MOST_CELLS = 5_000_000;
/** The time of a whole table; each of its pages has that of an operation. */
const TABLE_MS = 60_000;

const files: Record<TableFormat, typeof csvFile> = { csv: csvFile, xlsx: xlsxFile };

export interface MadeTable {
  name: string;
  content: Buffer;
}

/** What tables are made from. */
export interface TableParts {
  schema: GraphQLSchema;
  admission: Admission;
  compiled: CompiledQueries;
}

interface Run extends TableQuestion {
  schema: GraphQLSchema;
  compiled: CompiledQueries;
  document: DocumentNode;
  operation: Operation;
}

type Data = Readonly<Record<string, unknown>>;

async function dataOf({
  schema,
  compiled,
  document,
  operation,
  variables,
  operationName,
}: Run): Promise<Data> {
  const whole = await compiled.answer({ document, operationName, variables }, operation);
  if (whole) return whole;
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

/** Refuses a table that is too long, or too long for its many columns. */
function checkSize(rows: number, { columns }: TablePlan): void {
  const most = Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns.length));
  if (rows <= most) return;
  throw new Refusal(
    "TOO_MANY_ROWS",
    `The list has ${rows} rows, and a table of ${columns.length} columns at most ${most}; narrow it by its filter, or give limit.`,
    { most, found: rows },
  );
}

/** All pages of a list, in one snapshot. */
async function readPages(run: Run, plan: TablePlan, pages: TablePages, file: TableFile): Promise<void> {
  const { operation, limit } = run;
  const most = limit ?? Number.POSITIVE_INFINITY;
  const whole = new Deadline(TABLE_MS);
  operation.walkList();
  let count = 0;
  for (let after = firstCursor(plan), isFirst = true; isFirst || after !== null; isFirst = false) {
    operation.renewTime();
    const page = pages.variables(WALK_PAGE, after, isFirst);
    const data = await dataOf({ ...run, variables: { ...run.variables, ...page } });
    const { next, total } = pages.placeOf(data);
    checkSize(Math.min(total ?? 0, most), plan);
    const rows = tableRows(plan, data).slice(0, most - count);
    file.add(rows);
    count += rows.length;
    after = count < most ? next : null;
    whole.check();
    // rows that were read ahead come without a pause: others have their turn here
    await setImmediate();
  }
}

async function readWhole(run: Run, plan: TablePlan, file: TableFile): Promise<void> {
  const rows = tableRows(plan, await dataOf(run)).slice(0, run.limit ?? undefined);
  checkSize(rows.length, plan);
  file.add(rows);
}

/** Answers a query as a table, its list followed to the end. */
export async function makeTable(
  { schema, admission, compiled }: TableParts,
  question: TableQuestion,
  operation: Operation,
  format: TableFormat,
): Promise<MadeTable> {
  const checked = checkedQuery(schema, question, operation.caller, admission);
  const plan = planTable({ schema, ...checked, given: question.variables });
  const name = plan.root.key;
  const file = files[format]({ name, columns: plan.columns });
  const pages = plan.isConnection ? new TablePages(checked, plan.root) : null;
  const run = { ...question, schema, compiled, document: pages?.document ?? checked.document, operation };
  await (pages ? readPages(run, plan, pages, file) : readWhole(run, plan, file));
  return { name, content: await file.end() };
}

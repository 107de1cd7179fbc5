import { type AttainmentFilter, ChangedAttainment, type ChangedAttainmentArgs } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";
import { attainmentConditions } from "../attainments/attainment.list.ts";
import { attainmentRows, wholeAttainment } from "../attainments/attainment.reading.ts";
import { readPairsAsOf } from "../attainments/pairs-as-of.ts";
import { rowsAsTable } from "../database/bulk.sql.ts";
import { Refusal } from "../errors.ts";
import { inTurns } from "../operation/in-turns.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { numberKey, textKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";
import type { ReadRow } from "./changed-fields.ts";
import { type ChangedRow, changedRows } from "./changed-rows.ts";

type Asked = Pick<ChangedAttainmentArgs, "since" | "until" | "filter">;

function checkDates({ since, until, filter }: Asked, today: string): void {
  if (filter?.asOf) {
    throw new Refusal(
      "CONFLICTING_DATES",
      "filter.asOf names a third day beside since and until; leave it out.",
    );
  }
  if (since <= (until ?? today)) return;
  throw new Refusal(
    "CONFLICTING_DATES",
    until
      ? `since, ${since}, is later than until, ${until}; exchange them.`
      : `since, ${since}, has not come; give a day up to today, ${today}.`,
  );
}

/** The question as it is asked about each of the two days; the later without one is what stands today. */
interface Filters {
  before: AttainmentFilter;
  after: AttainmentFilter & { asOf: string | null };
}

async function changesById(
  operation: Operation,
  { since, until }: Asked,
  { after }: Filters,
): Promise<ReadonlyMap<string, ChangedRow>> {
  const pairs = await readPairsAsOf(operation, after);
  const days = { since, until: until ?? operation.today };
  const found = new Map<string, ChangedRow>();
  await inTurns(operation, pairs, (pair) => {
    for (const [id, change] of changedRows(pair, days)) found.set(id, change);
  });
  return found;
}

function changeOf({ before, after, fields }: ChangedRow, filters: Filters): ChangedAttainment {
  const view = (read: ReadRow | null, filter: AttainmentFilter) =>
    read && wholeAttainment.fromStored(read.row, read.verdict, filter);
  return new ChangedAttainment(
    { before: view(before, filters.before), after: view(after, filters.after) },
    fields,
  );
}

const rowsOf = (reads: (ReadRow | null)[]) => reads.flatMap((read) => (read ? [read.row] : []));

const subject = sql`a.id, a.province_id, a.indicator_id, a.year`;

/** The states of both days as tables, and what they are about where either meets the filter. */
async function tablesOf(
  operation: Operation,
  changes: readonly ChangedRow[],
  filters: Filters,
): Promise<Sql> {
  const [met, meets] = await Promise.all([
    attainmentConditions(operation, filters.before),
    attainmentConditions(operation, filters.after),
  ]);
  return sql`attainment_before AS (${rowsAsTable(attainmentRows, rowsOf(changes.map(({ before }) => before)))}),
    attainment_after AS (${rowsAsTable(attainmentRows, rowsOf(changes.map(({ after }) => after)))}),
    attainment_change AS (
      SELECT ${subject} FROM attainment_before a WHERE ${join(met, " AND ")}
      UNION SELECT ${subject} FROM attainment_after a WHERE ${join(meets, " AND ")})`;
}

/**
 * Comparisons that read differently by `since` and by `until` (M14), one kept where either state meets the filter: the
 * newest year first, then by province and indicator in Vietnamese order. They are worked out from the facts of the later
 * day; the database filters and orders those that differ.
 */
async function changedAttainments(operation: Operation, asked: Asked): Promise<List<ChangedAttainment>> {
  checkDates(asked, operation.today);
  const filters = {
    before: { ...asked.filter, asOf: asked.since },
    after: { ...asked.filter, asOf: asked.until ?? null },
  };
  const changes = await changesById(operation, asked, filters);
  return {
    with: await tablesOf(operation, [...changes.values()], filters),
    columns: sql`a.id`,
    from: sql`attainment_change a JOIN province p ON p.id = a.province_id JOIN indicator i ON i.id = a.indicator_id`,
    where: [],
    keys: [
      numberKey(sql`a.year`, { descending: true }),
      textKey(sql`p.sort_key`),
      textKey(sql`i.sort_key`),
      textKey(sql`a.id`),
    ],
    order: "ATTAINMENT_CHANGES",
    fromRow(row) {
      const found = changes.get(row.id as string);
      if (!found) throw new Error(`${row.id} did not change`);
      return changeOf(found, filters);
    },
  };
}

/** Equal questions of one operation are worked out once: a table asks for page after page. */
export const loadChangedAttainments = loaderOf<Asked, List<ChangedAttainment>>(
  async (operation, questions) => {
    const lists = await Promise.allSettled(questions.map((asked) => changedAttainments(operation, asked)));
    // a refused one is refused alone: a loader takes an Error in its place
    return lists.map((list) => (list.status === "fulfilled" ? list.value : list.reason));
  },
  ({ since, until, filter }) => JSON.stringify([since, until, filter]),
);

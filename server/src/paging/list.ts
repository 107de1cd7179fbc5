import { LARGEST_PAGE, type PageArgs } from "@doichieu/schema";
import sql, { empty, join, type Sql } from "sql-template-tag";
import { atMost } from "../database/at-most.sql.ts";
import { columnsAsText, rowsOfColumns } from "../database/columns-as-text.ts";
import type { PlainColumns } from "../database/connection.ts";
import type { Row } from "../database/entity-rows.ts";
import { Refusal } from "../errors.ts";
import { type ListWalk, WALK_PAGE } from "../operation/list-walk.ts";
import type { Operation } from "../operation/operation.ts";
import type { Selecting } from "../operation/selection.ts";
import { ConnectionPage } from "./connection-page.ts";
import { cursorOf, valuesOf } from "./cursor.ts";
import { afterPosition, keyColumns, keyValues, type OrderKey, orderBy } from "./keyset.ts";
import { pageTooLarge } from "./page-too-large.ts";
import { asksForPlaces } from "./places-asked.ts";

/** A list as SQL, from which pages are cut. */
export interface List<T> {
  /** tables that stand for stored ones; left out: the stored ones are read */
  with?: Sql;
  columns: Sql;
  /** their names; null or left out where one of them may be a number with a fraction */
  plain?: PlainColumns | null;
  from: Sql;
  where: readonly Sql[];
  /** the last key is unique */
  keys: readonly OrderKey[];
  /** names the order inside cursors */
  order: string;
  fromRow(row: Row): T;
}

type PageRequest = Pick<PageArgs, "first" | "after">;

function checkPageSize(first: number): void {
  if (first < 0 || first > LARGEST_PAGE) throw new Refusal("PAGE_TOO_LARGE", pageTooLarge(first));
}

function withTables<T>(list: List<T>): Sql {
  return list.with ? sql`WITH ${list.with} ` : empty;
}

function conditions(where: readonly Sql[]): Sql {
  return where.length === 0 ? sql`1 = 1` : join(where, " AND ");
}

function whereOnPage<T>(list: List<T>, { after }: PageRequest): Sql {
  if (after === null || after === undefined) return conditions(list.where);
  const position = valuesOf(after, list.order, list.keys);
  return conditions([...list.where, afterPosition(list.keys, position)]);
}

/** Keys are read where somebody asks for the places of rows. */
function columnsOf<T>(list: List<T>, withPlaces: boolean): Sql {
  return withPlaces ? sql`${list.columns}, ${keyColumns(list.keys)}` : list.columns;
}

/** The names of what is selected; null where it may be a number with a fraction, as keys may. */
function plainOf<T>({ plain }: List<T>, withPlaces: boolean): PlainColumns | null {
  return plain && !withPlaces ? plain : null;
}

function pageFrom<T>(
  list: List<T>,
  request: PageRequest,
  withPlaces: boolean,
  rows: readonly Row[],
  count: () => Promise<number>,
): ConnectionPage<T> {
  const nodes = rows.slice(0, request.first).map(list.fromRow);
  return new ConnectionPage(nodes, count, {
    isFirst: request.after === null || request.after === undefined,
    hasNext: rows.length > request.first,
    cursorAt(index) {
      const row = rows[index];
      if (!(withPlaces && row)) throw new Error("a cursor is made of keys that were not read");
      return cursorOf(list.order, keyValues(row, list.keys));
    },
  });
}

async function onePage<T>(
  operation: Operation,
  list: List<T>,
  request: PageRequest,
  walk: ListWalk | null,
  info: Selecting,
): Promise<ConnectionPage<T>> {
  if (!walk) checkPageSize(request.first);
  const withPlaces = walk !== null || asksForPlaces(info);
  const read = (most: number) =>
    operation.read(
      sql`${withTables(list)}SELECT ${columnsOf(list, withPlaces)} FROM ${list.from}
          WHERE ${whereOnPage(list, request)} ORDER BY ${orderBy(list.keys)} ${atMost(most)}`,
      plainOf(list, withPlaces),
    );
  const cursor = (row: Row) => cursorOf(list.order, keyValues(row, list.keys));
  const rows = await (walk ? walk.page(request.after ?? null, read, cursor) : read(request.first + 1));
  const count = async () => {
    const counted = await operation.read<{ total: number }>(
      sql`${withTables(list)}SELECT CAST(COUNT(*) AS integer) AS total FROM ${list.from} WHERE ${conditions(list.where)}`,
    );
    return counted[0]?.total ?? 0;
  };
  return pageFrom(list, request, withPlaces, rows, count);
}

/** One page of a list at the root: one statement, and one more where the whole is counted. Who walks a list walks this one. */
export function pageOf<T>(
  operation: Operation,
  list: List<T>,
  request: PageRequest,
  info: Selecting,
): Promise<ConnectionPage<T>> {
  return onePage(operation, list, request, request.first === WALK_PAGE ? operation.walk : null, info);
}

interface Parents {
  column: Sql;
  ids: readonly (string | number)[];
}

type RowsByParent = ReadonlyMap<unknown, readonly Row[]>;

/**
 * Each parent's rows as one text: the database finds and sorts them by themselves, as few as there are, and no row says whose
 * it is. Tables that stand for stored ones would be read once for each parent.
 */
async function textOfEach<T>(
  operation: Operation,
  list: List<T>,
  { column, ids }: Parents,
  request: PageRequest,
  plain: PlainColumns,
): Promise<RowsByParent> {
  const values = ids.map((id) => (typeof id === "number" ? sql`(CAST(${id} AS integer))` : sql`(${id})`));
  const found = await operation.read<{ id: unknown; rows: string }>(
    sql`SELECT parent.column1 AS id, (SELECT ${columnsAsText(operation.database.json, plain)} FROM (
          SELECT ${list.columns} FROM ${list.from}
          WHERE ${column} = parent.column1 AND ${whereOnPage(list, request)}
          ORDER BY ${orderBy(list.keys)} ${atMost(request.first + 1)}
        ) page) AS rows FROM (VALUES ${join(values)}) parent`,
  );
  return new Map(found.map(({ id, rows }) => [id, rowsOfColumns(rows, plain)]));
}

/** The same where rows cannot come as text: all in one order, numbered within each parent. */
async function numberedRows<T>(
  operation: Operation,
  list: List<T>,
  { column, ids }: Parents,
  request: PageRequest,
  withPlaces: boolean,
): Promise<RowsByParent> {
  const rows = await operation.read(
    sql`${withTables(list)}SELECT * FROM (
          SELECT ${columnsOf(list, withPlaces)}, ${column} AS parent_id,
                 ROW_NUMBER() OVER (PARTITION BY ${column} ORDER BY ${orderBy(list.keys)}) AS row_in_parent
          FROM ${list.from} WHERE ${column} IN (${join(ids)}) AND ${whereOnPage(list, request)}
        ) numbered WHERE row_in_parent <= ${request.first + 1}`,
  );
  const byParent = new Map<unknown, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    // their numbers say where they stand, so that the database need not sort them once more
    const ofParent = byParent.get(row.parent_id);
    if (ofParent) ofParent[(row.row_in_parent as number) - 1] = row;
  }
  return byParent;
}

/**
 * The same page of one list for many parents, each parent's rows numbered by themselves: one statement, and one
 * more where the whole lists are counted.
 */
export async function pagesByParent<T>(
  operation: Operation,
  list: List<T>,
  parent: Parents,
  request: PageRequest,
  info: Selecting,
): Promise<ConnectionPage<T>[]> {
  checkPageSize(request.first);
  const withPlaces = asksForPlaces(info);
  const ofParents = sql`${parent.column} IN (${join(parent.ids)})`;
  // of one parent nothing has to be numbered: the database can stop at the page's end
  if (parent.ids.length === 1)
    return [await onePage(operation, { ...list, where: [...list.where, ofParents] }, request, null, info)];
  const plain = list.with ? null : plainOf(list, withPlaces);
  const byParent = plain
    ? await textOfEach(operation, list, parent, request, plain)
    : await numberedRows(operation, list, parent, request, withPlaces);

  let counting: Promise<Map<unknown, number>> | null = null;
  const countAll = async () => {
    const counted = await operation.read<{ parent_id: unknown; total: number }>(
      sql`${withTables(list)}SELECT ${parent.column} AS parent_id, CAST(COUNT(*) AS integer) AS total FROM ${list.from}
          WHERE ${ofParents} AND ${conditions(list.where)} GROUP BY ${parent.column}`,
    );
    return new Map(counted.map((row) => [row.parent_id, row.total]));
  };
  return parent.ids.map((id) =>
    pageFrom(list, request, withPlaces, byParent.get(id) ?? [], async () => {
      counting ??= countAll();
      return (await counting).get(id) ?? 0;
    }),
  );
}

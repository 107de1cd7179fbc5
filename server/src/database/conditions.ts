import sql, { join, type Sql } from "sql-template-tag";
import { selectRows } from "./bulk.sql.ts";

/** No condition where nothing is asked; an empty list keeps no row. */
export function isAnyOf(column: Sql, values: readonly (string | number)[] | null | undefined): Sql[] {
  if (values === null || values === undefined) return [];
  return [values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join(values)})`];
}

/** Keeps the rows with one of these ids, however many they are. */
export function isOneOf(column: Sql, ids: Iterable<string>): Sql {
  const rows = Array.from(ids, (id) => [id]);
  return rows.length === 0 ? sql`1 = 0` : sql`${column} IN (${selectRows(rows, 1)})`;
}

interface Choice {
  in?: string[] | null;
  notIn?: string[] | null;
}

/** What is wanted and what is not; each holds by itself. */
export function isInOrOut(column: Sql, filter: Choice | null | undefined): Sql[] {
  const unwanted = filter?.notIn ?? [];
  return [
    ...isAnyOf(column, filter?.in),
    ...(unwanted.length > 0 ? [sql`${column} NOT IN (${join(unwanted)})`] : []),
  ];
}

interface Range {
  in?: number[];
  gte?: number | null;
  lte?: number | null;
}

export function isWithin(column: Sql, filter: Range | null | undefined): Sql[] {
  const conditions = isAnyOf(column, filter?.in);
  if (filter?.gte !== null && filter?.gte !== undefined) conditions.push(sql`${column} >= ${filter.gte}`);
  if (filter?.lte !== null && filter?.lte !== undefined) conditions.push(sql`${column} <= ${filter.lte}`);
  return conditions;
}

/** The same of a value at hand. */
export function isValueWithin(value: number, filter: Range | null | undefined): boolean {
  const { in: any, gte, lte } = filter ?? {};
  return (any?.includes(value) ?? true) && value >= (gte ?? value) && value <= (lte ?? value);
}

export function isTruth(column: Sql, wanted: boolean | null | undefined): Sql[] {
  if (wanted === null || wanted === undefined) return [];
  return [wanted ? column : sql`NOT ${column}`];
}

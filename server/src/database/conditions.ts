import type { IntFilter } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";

/** No condition where nothing is asked; an empty list keeps no row. */
export function isAnyOf(column: Sql, values: readonly (string | number)[] | null | undefined): Sql[] {
  if (values === null || values === undefined) return [];
  return [values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join(values)})`];
}

export function isWithin(column: Sql, filter: IntFilter | null | undefined): Sql[] {
  const conditions = isAnyOf(column, filter?.in);
  if (filter?.gte !== null && filter?.gte !== undefined) conditions.push(sql`${column} >= ${filter.gte}`);
  if (filter?.lte !== null && filter?.lte !== undefined) conditions.push(sql`${column} <= ${filter.lte}`);
  return conditions;
}

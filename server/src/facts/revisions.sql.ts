import type { Fact } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import type { EntityRows } from "../database/entity-rows.ts";

/**
 * Every revision of the keys, withdrawn ones too, for FROM. In two halves, because the revisions that count and the few
 * others have an index each: one of all would repeat every key on the disk.
 */
export function revisionsOf<T extends Fact>({ table, columns }: EntityRows<T>, keys: Sql): Sql {
  const half = (condition: Sql) =>
    sql`SELECT ${columns("f")} FROM ${table} f WHERE f.fact_key IN (${keys}) AND ${condition}`;
  return sql`(${half(sql`f.is_current`)} UNION ALL ${half(sql`NOT f.is_current`)})`;
}

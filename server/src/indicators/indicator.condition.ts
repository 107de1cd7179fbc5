import type { KindFilter } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { isAnyOf } from "../database/conditions.ts";

/** Keeps rows whose indicator, in `column`, is of one of the kinds. */
export function isOfKind(column: Sql, filter: KindFilter | null | undefined): Sql[] {
  return isAnyOf(sql`k.kind`, filter?.in).map(
    (isOne) => sql`${column} IN (SELECT k.id FROM indicator k WHERE ${isOne})`,
  );
}

import type { SectorFilter } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";

/** Keeps rows whose sector, in `column`, is one of those named or, where asked, lies below one of them. */
export function isInSector(column: Sql, filter: SectorFilter | null | undefined): Sql[] {
  if (!filter?.in) return [];
  if (filter.in.length === 0) return [sql`1 = 0`];
  if (!filter.includeChildren) return [sql`${column} IN (${join(filter.in)})`];
  return [
    sql`${column} IN (
      WITH RECURSIVE below (id) AS (
        SELECT s.id FROM sector s WHERE s.id IN (${join(filter.in)})
        UNION SELECT s.id FROM sector s JOIN below ON s.parent_id = below.id
      ) SELECT id FROM below)`,
  ];
}

import sql, { type Sql } from "sql-template-tag";

/**
 * LIMIT, by a number that SQLite does not look at beforehand. Of a plain parameter it does, and prepares the statement anew
 * for each number, the same one again, too: for a page that takes a third as long as reading it.
 */
export function atMost(rows: number): Sql {
  return sql`LIMIT ${rows} + 0`;
}

import sql, { join, raw, type Sql } from "sql-template-tag";
import type { PlainColumns } from "./connection.ts";
import type { JsonFunctions } from "./dialect.ts";

/**
 * What a statement selects to give all rows of another as one JSON text, in their order: a list for each column. It makes
 * fewer objects than a list for each row, and both databases write it sooner.
 */
export function columnsAsText({ list, collect }: JsonFunctions, columns: PlainColumns): Sql {
  const lists = columns.map((name) => sql`${collect}(${raw(`"${name}"`)})`);
  return sql`CAST(${list}(${join(lists)}) AS text)`;
}

/** The rows that such a text tells of. */
export function rowsOfColumns<R>(text: string, columns: PlainColumns): R[] {
  // PostgreSQL collects no rows to null
  const lists: readonly (unknown[] | null)[] = JSON.parse(text);
  const [first] = lists;
  return (first ?? []).map((_, place) => {
    const row: Record<string, unknown> = {};
    let column = 0;
    // an iterator of entries makes a list for each cell
    for (const name of columns) {
      row[name] = lists[column]?.[place];
      column += 1;
    }
    return row as R;
  });
}

import sql, { join, raw, type Sql } from "sql-template-tag";

/**
 * Lists as one JSON parameter: a hundred thousand rows are one statement, whose text does not depend on their
 * number. SQLite's json_each; PostgreSQL has json_to_recordset in its place.
 */
function jsonColumns(count: number): Sql {
  return join(Array.from({ length: count }, (_, index) => raw(`json_extract(value, '$[${index}]')`)));
}

/** Rows for FROM or IN, each with as many columns as asked. */
export function selectRows(rows: readonly (readonly unknown[])[], columns: number): Sql {
  return sql`SELECT ${jsonColumns(columns)} FROM json_each(${JSON.stringify(rows)})`;
}

export function insertRows(
  table: Sql,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Sql {
  return sql`INSERT INTO ${table} (${raw(columns.join(", "))}) ${selectRows(rows, columns.length)}`;
}

/** Like insertRows; a row whose `key` is there already is left as it is. */
export function insertMissingRows(
  table: Sql,
  columns: readonly string[],
  key: string,
  rows: readonly (readonly unknown[])[],
): Sql {
  // the WHERE keeps SQLite from reading ON as a join's
  return sql`${insertRows(table, columns, rows)} WHERE 1 = 1 ON CONFLICT (${raw(key)}) DO NOTHING`;
}

/** Like insertRows; a row whose `key` is there already takes the new values where they differ. */
export function upsertRows(
  table: Sql,
  columns: readonly string[],
  key: string,
  rows: readonly (readonly unknown[])[],
): Sql {
  const others = columns.filter((column) => column !== key);
  const set = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const differs = others
    .map((column) => `${table.sql}.${column} IS DISTINCT FROM excluded.${column}`)
    .join(" OR ");
  return sql`${insertRows(table, columns, rows)} WHERE 1 = 1
    ON CONFLICT (${raw(key)}) DO UPDATE SET ${raw(set)} WHERE ${raw(differs)}`;
}

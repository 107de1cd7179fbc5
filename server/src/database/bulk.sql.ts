import sql, { join, raw, Sql } from "sql-template-tag";

/** The most parameters a statement may have on every database. */
const MOST_PARAMETERS = 32_766;

/**
 * Rows of keys for FROM or IN as one JSON parameter: the statement's text does not depend on their number. An object
 * by row number, because json_each means arrays to SQLite and objects to PostgreSQL, and objects to both.
 */
export function selectRows(rows: readonly (readonly string[])[], columns: number): Sql {
  const cells = Array.from({ length: columns }, (_, index) => raw(`value ->> ${index}`));
  return sql`SELECT ${join(cells)} FROM json_each(${JSON.stringify({ ...rows })})`;
}

/**
 * Rows of a table that is not stored, for WITH: every column under its name, out of one JSON parameter. Numbers go
 * through SQLite's JSON, so they are for ordering and grouping, never to be shown.
 */
export function rowsAsTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): Sql {
  const cells = columns.map((name, index) => raw(`json_extract(value, '$[${index}]') AS ${name}`));
  return sql`SELECT ${join(cells)} FROM json_each(${JSON.stringify(rows)})`;
}

/** VALUES (?, ?), (?, ?), … without a template for each row. */
function values(rows: readonly (readonly unknown[])[], columns: number): Sql {
  const betweenCells = Array.from({ length: columns - 1 }, () => ", ");
  const strings = ["VALUES (", ...betweenCells];
  for (let row = 1; row < rows.length; row += 1) strings.push("), (", ...betweenCells);
  return new Sql([...strings, ")"], rows.flat());
}

/** INSERT statements for any number of rows; `ending` says what becomes of those that are there already. */
export function insertRows(
  table: Sql,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  ending: Sql = sql``,
): Sql[] {
  const atATime = Math.floor(MOST_PARAMETERS / columns.length);
  const statements: Sql[] = [];
  for (let start = 0; start < rows.length; start += atATime) {
    const some = values(rows.slice(start, start + atATime), columns.length);
    statements.push(sql`INSERT INTO ${table} (${raw(columns.join(", "))}) ${some} ${ending}`);
  }
  return statements;
}

/** Ending for rows that may be there already: those stay as they are. */
export function keepExisting(key: string): Sql {
  return raw(`ON CONFLICT (${key}) DO NOTHING`);
}

/** Ending for rows that may be there already: those take the new values where they differ. */
export function updateExisting(table: Sql, columns: readonly string[], key: string): Sql {
  const others = columns.filter((column) => column !== key);
  const set = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const differs = others
    .map((column) => `${table.sql}.${column} IS DISTINCT FROM excluded.${column}`)
    .join(" OR ");
  return raw(`ON CONFLICT (${key}) DO UPDATE SET ${set} WHERE ${differs}`);
}

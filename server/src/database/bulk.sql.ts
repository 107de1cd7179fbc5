import sql, { join, raw, Sql } from "sql-template-tag";
import type { EntityRows, StoredColumn } from "./entity-rows.ts";

/** The most parameters a statement may have on every database. */
const MOST_PARAMETERS = 32_766;

/**
 * Rows as the one parameter of jsonb_each, each in `value`. An object by row number: jsonb_each takes arrays and objects
 * on SQLite and only objects on PostgreSQL. With json_each PostgreSQL would parse a row again for each of its cells.
 */
function eachOf(rows: readonly (readonly unknown[])[]): Sql {
  return sql`jsonb_each(${JSON.stringify({ ...rows })})`;
}

/**
 * Rows of keys for FROM or IN: the statement's text does not depend on their number.
 * @param columns how many, all of them texts, or the type of each
 */
export function selectRows(
  rows: readonly (readonly string[])[],
  columns: number | readonly StoredColumn["type"][],
): Sql {
  const types = typeof columns === "number" ? Array.from({ length: columns }, () => "varchar") : columns;
  const cells = types.map((type, index) =>
    raw(type === "varchar" ? `value ->> ${index}` : `CAST(value ->> ${index} AS ${type})`),
  );
  // PostgreSQL takes every such list for a hundred rows unless it is told of fewer, and then rather reads whole tables
  return sql`SELECT ${join(cells)} FROM ${eachOf(rows)} LIMIT ${rows.length}`;
}

/** A cell of such a row as a column of its type; texts compare by byte order, as those that are stored. */
function cellAs({ name, type }: StoredColumn, index: number): Sql {
  const order = type === "varchar" || type === "text" ? ' COLLATE "BINARY"' : "";
  return raw(`CAST(value ->> ${index} AS ${type})${order} AS ${name}`);
}

/**
 * Rows of a table that are not stored, for WITH: every column under its name. Numbers go through SQLite's JSON, so
 * they are for ordering and grouping, never to be shown.
 */
export function rowsAsTable<T>(rows: EntityRows<T>, entities: readonly T[]): Sql {
  return sql`SELECT ${join(rows.storedColumns.map(cellAs))} FROM ${eachOf(entities.map(rows.toValues))}`;
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

/** Ending for rows that may be there already: those take the new values where they differ. */
export function updateExisting(table: Sql, columns: readonly string[], key: string): Sql {
  const others = columns.filter((column) => column !== key);
  const set = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const differs = others
    .map((column) => `${table.sql}.${column} IS DISTINCT FROM excluded.${column}`)
    .join(" OR ");
  return raw(`ON CONFLICT (${key}) DO UPDATE SET ${set} WHERE ${differs}`);
}

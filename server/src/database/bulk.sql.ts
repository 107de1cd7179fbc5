import sql, { join, raw, type Sql } from "sql-template-tag";
import type { EntityRows, StoredColumn } from "./entity-rows.ts";

/** Rows of one statement: enough for its own cost not to matter, few enough to be small in memory. */
const MOST_ROWS = 5_000;

/**
 * Rows as the one parameter of jsonb_each, each in `value`. An object by row number: jsonb_each takes arrays and objects
 * on SQLite and only objects on PostgreSQL. With json_each PostgreSQL would parse a row again for each of its cells.
 */
function eachOf(rows: readonly (readonly unknown[])[]): Sql {
  return sql`jsonb_each(${JSON.stringify({ ...rows })})`;
}

/**
 * PostgreSQL takes every list for a hundred rows unless it is told of fewer, and then rather reads whole tables. Told by
 * a parameter, it plans the statement anew each time; by the next power of two, there are few texts, each planned once.
 */
const powerOfTwoFrom = (number: number) => 2 ** Math.ceil(Math.log2(Math.max(number, 1)));

/**
 * Rows of keys for FROM or IN: few texts of the statement, whatever their number.
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
  return sql`SELECT ${join(cells)} FROM ${eachOf(rows)} LIMIT ${raw(String(powerOfTwoFrom(rows.length)))}`;
}

/** The same under these names, for FROM. */
export function keysAsTable(rows: readonly (readonly string[])[], names: readonly string[]): Sql {
  const cells = names.map((name, index) => `value ->> ${index} AS ${name}`);
  return sql`(SELECT ${raw(cells.join(", "))} FROM ${eachOf(rows)})`;
}

const isNumber = ({ type }: StoredColumn) => type === "double precision";

const bits = new DataView(new ArrayBuffer(8));

/**
 * A double as a whole number and the power of two it is multiplied by: SQLite reads decimals from text with the last
 * place wrong now and then, and whole numbers as they are.
 */
function wholeAndPower(value: unknown): readonly [whole: number | null, power: number | null] {
  if (typeof value !== "number") return [null, null];
  if (Number.isSafeInteger(value)) return [value, 0];
  bits.setFloat64(0, value);
  const exponent = (bits.getUint16(0) >>> 4) & 0x7ff;
  const power = Math.max(exponent, 1) - 1075;
  return [value / 2 ** power, power];
}

/** The cells by which a row is handed over: one for each column, and for numbers two. */
function handedOver(columns: readonly StoredColumn[], row: readonly unknown[]): unknown[] {
  const cells: unknown[] = [];
  columns.forEach((column, index) => {
    if (isNumber(column)) cells.push(...wholeAndPower(row[index]));
    else cells.push(row[index]);
  });
  return cells;
}

/** What the cells of such rows are as columns of their types. */
function typedCells(columns: readonly StoredColumn[]): string[] {
  let cell = 0;
  return columns.map((column) => {
    const value = `CAST(value ->> ${cell} AS ${column.type})`;
    cell += isNumber(column) ? 2 : 1;
    if (!isNumber(column)) return value;
    return `${value} * power(CAST(2 AS double precision), CAST(value ->> ${cell - 1} AS integer))`;
  });
}

/** Rows of a table that are not stored, for WITH: every column under its name; texts compare by byte order, as stored ones. */
export function rowsAsTable<T>(rows: EntityRows<T>, entities: readonly T[]): Sql {
  const columns = rows.storedColumns;
  const cells = typedCells(columns).map((cell, index) => {
    const { name, type } = columns[index] as StoredColumn;
    const order = type === "varchar" || type === "text" ? ' COLLATE "BINARY"' : "";
    return `${cell}${order} AS ${name}`;
  });
  const handed = entities.map((entity) => handedOver(columns, rows.toValues(entity)));
  return sql`SELECT ${raw(cells.join(", "))} FROM ${eachOf(handed)}`;
}

/**
 * INSERT statements for any number of rows, given by their values; `ending` says what becomes of those that are there
 * already. Rows go as one parameter: drivers and databases take longer over a parameter for each cell than over the rows.
 */
export function insertRows<T>(
  { table, columnNames, storedColumns }: EntityRows<T>,
  rows: readonly (readonly unknown[])[],
  ending: Sql = sql``,
): Sql[] {
  const into = sql`INSERT INTO ${table} (${raw(columnNames.join(", "))})`;
  const cells = raw(typedCells(storedColumns).join(", "));
  const statements: Sql[] = [];
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.slice(start, start + MOST_ROWS).map((row) => handedOver(storedColumns, row));
    // without WHERE, SQLite would take ON CONFLICT for the condition of a join
    statements.push(sql`${into} SELECT ${cells} FROM ${eachOf(some)} WHERE 1 = 1 ${ending}`);
  }
  return statements;
}

/** Ending for rows that may be there already: those take the new values. */
export function replaceExisting(columns: readonly string[], key: readonly string[]): Sql {
  const set = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = excluded.${column}`);
  return raw(`ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${set.join(", ")}`);
}

/** The same, but rows that have those values already are left alone. */
export function updateExisting(table: Sql, columns: readonly string[], key: string): Sql {
  const differs = columns
    .filter((column) => column !== key)
    .map((column) => `${table.sql}.${column} IS DISTINCT FROM excluded.${column}`);
  return sql`${replaceExisting(columns, [key])} WHERE ${raw(differs.join(" OR "))}`;
}

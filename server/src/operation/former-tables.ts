import {
  Indicator,
  NoteTile,
  Province,
  ProvinceSuccession,
  Region,
  Sector,
  Source,
  Year,
} from "@doichieu/schema";
import sql, { join, Sql } from "sql-template-tag";
import { rowsAsTable } from "../database/bulk.sql.ts";
import { type EntityRows, type Row, rowsOf } from "../database/entity-rows.ts";
import { MasterChangeTable } from "../database/master-change.table.ts";
import type { Reader } from "../database/write-gate.ts";

const tables = [Region, Province, NoteTile, ProvinceSuccession, Sector, Indicator, Source, Year].map(
  (entity) => rowsOf<object>(entity),
);
const changes = rowsOf(MasterChangeTable);

/** The latest first. */
async function changesSince(reader: Reader, instant: string): Promise<MasterChangeTable[]> {
  const rows = await reader.read(
    sql`SELECT ${changes.columns("c")} FROM ${changes.table} c WHERE c.at > ${instant} ORDER BY c.data_version DESC`,
  );
  return rows.map(changes.fromRow);
}

/** The rows of a table before it was changed so. */
async function formerRows(
  reader: Reader,
  { table, columns, columnNames, fromRow }: EntityRows<object>,
  changed: readonly MasterChangeTable[],
): Promise<object[]> {
  const [key = "id"] = columnNames;
  const found = await reader.read(sql`SELECT ${columns("t")} FROM ${table} t`);
  const byId = new Map<string, Row>(found.map((row) => [String(row[key]), row]));
  for (const { rowId, before } of changed) {
    const row = byId.get(rowId);
    if (row && before) byId.set(rowId, { ...row, ...before });
    else byId.delete(rowId);
  }
  return [...byId.values()].map(fromRow);
}

/** Tables of master data as they were at an instant, for WITH; those that have not changed since are left out. */
export async function formerTables(reader: Reader, instant: string): Promise<Sql[]> {
  const changed = await changesSince(reader, instant);
  const former: Sql[] = [];
  for (const rows of tables) {
    const ofTable = changed.filter(({ tableName }) => tableName === rows.table.sql);
    if (ofTable.length === 0) continue;
    former.push(sql`${rows.table} AS (${rowsAsTable(rows, await formerRows(reader, rows, ofTable))})`);
  }
  return former;
}

const BEGINS_WITH = /^\s*WITH\s/;

/** A statement that reads these tables in place of the stored ones of their names. */
export function readingFrom(former: readonly Sql[], statement: Sql): Sql {
  if (former.length === 0) return statement;
  const [first = "", ...others] = statement.strings;
  // the statement's own tables may rest on the former ones
  const separator = BEGINS_WITH.test(first) ? "," : "";
  const rest = new Sql([`${separator} ${first.replace(BEGINS_WITH, "")}`, ...others], statement.values);
  return sql`WITH ${join(former)}${rest}`;
}

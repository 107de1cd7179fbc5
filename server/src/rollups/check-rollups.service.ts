import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Reader } from "../database/write-gate.ts";
import { indicatorRows, provinceRows } from "./rollup-rows.sql.ts";

/** Rows that stand in one of the two and not in the other. */
const difference = (one: Sql, other: Sql): Sql =>
  sql`SELECT * FROM (SELECT * FROM (${one}) x EXCEPT SELECT * FROM (${other}) y) z`;

/** Where the stored roll-ups are not what the attainments say, by table; each has to be empty. */
export async function rollupFaults(reader: Reader): Promise<Record<string, object[]>> {
  const faults: Record<string, object[]> = {};
  for (const { rollup, columns, select } of [indicatorRows(), provinceRows()]) {
    const stored = sql`SELECT ${join(columns.map((name) => raw(name)))} FROM ${rollup.table}`;
    faults[rollup.table.sql] = await reader.read(
      sql`${difference(stored, select)} UNION ALL ${difference(select, stored)}`,
    );
  }
  return faults;
}

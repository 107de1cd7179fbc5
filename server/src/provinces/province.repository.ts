import { Province, ProvinceSuccession } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import { wholeTable } from "../operation/whole-table.ts";
import { TodayUnits } from "./today-units.ts";

const provinceRows = rowsOf(Province);
const successionRows = rowsOf(ProvinceSuccession);

/** The country first, then the 63, then the 34, each in Vietnamese order. */
export const provinces = wholeTable(
  provinceRows,
  sql`CASE t.scheme WHEN 'NATIONAL' THEN 0 WHEN 'VN63' THEN 1 ELSE 2 END, t.sort_key, t.id`,
);

/** Which unit became which, by the old unit. */
export const successions = wholeTable(successionRows, sql`t.predecessor_id`);

/** Which province became which of today's units, for a transaction that writes. */
export async function readTodayUnits(reader: Reader): Promise<TodayUnits> {
  const rows = await reader.read(sql`SELECT ${successionRows.columns("t")} FROM province_succession t`);
  return new TodayUnits(rows.map(successionRows.fromRow));
}

/** Every province by id, for a transaction that writes. */
export async function readProvinces(reader: Reader): Promise<ReadonlyMap<string, Province>> {
  const rows = await reader.read(sql`SELECT ${provinceRows.columns("p")} FROM province p`);
  return new Map(rows.map((row) => [row.id as string, provinceRows.fromRow(row)]));
}

import { Province, ProvinceSuccession } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import { wholeTable } from "../operation/whole-table.ts";

const provinceRows = rowsOf(Province);

/** Countries first, then scheme by scheme (descending, so that VN63 precedes VN34), each in Vietnamese order. */
export const provinces = wholeTable(
  provinceRows,
  sql`CASE t.scheme WHEN 'NATIONAL' THEN 0 ELSE 1 END, t.scheme DESC, t.sort_key, t.id`,
);

/** Which unit became which, by the old unit. */
export const successions = wholeTable(rowsOf(ProvinceSuccession), sql`t.predecessor_id`);

/** Every province by id, for a transaction that writes. */
export async function readProvinces(reader: Reader): Promise<ReadonlyMap<string, Province>> {
  const rows = await reader.read(sql`SELECT ${provinceRows.columns("p")} FROM province p`);
  return new Map(rows.map((row) => [row.id as string, provinceRows.fromRow(row)]));
}

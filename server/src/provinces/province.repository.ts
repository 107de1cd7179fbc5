import { Province, type ProvinceFilter } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";
import { isAnyOf } from "../database/conditions.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import type { Operation } from "../operation/operation.ts";

export const provinceRows = rowsOf(Province);

/** The country first, then the 63, then the 34, each in Vietnamese order. */
export const inListOrder: Sql = sql`CASE p.scheme WHEN 'NATIONAL' THEN 0 WHEN 'VN63' THEN 1 ELSE 2 END, p.sort_key, p.id`;

export async function listProvinces(
  operation: Operation,
  filter: ProvinceFilter | null | undefined,
): Promise<Province[]> {
  const conditions = [
    ...isAnyOf(sql`p.id`, filter?.in),
    ...isAnyOf(sql`p.scheme`, filter?.scheme),
    ...isAnyOf(sql`p.region_id`, filter?.region?.in),
  ];
  const rows = await operation.read(
    sql`SELECT ${provinceRows.columns("p")} FROM province p
        WHERE ${join([sql`1 = 1`, ...conditions], " AND ")} ORDER BY ${inListOrder}`,
  );
  return rows.map(provinceRows.fromRow);
}

/** Every province by id. */
export async function readProvinces(reader: Reader): Promise<ReadonlyMap<string, Province>> {
  const rows = await reader.read(sql`SELECT ${provinceRows.columns("p")} FROM province p`);
  return new Map(rows.map((row) => [row.id as string, provinceRows.fromRow(row)]));
}

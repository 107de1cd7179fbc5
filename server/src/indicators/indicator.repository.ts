import { Indicator, type IndicatorFilter } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { isAnyOf } from "../database/conditions.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import type { Operation } from "../operation/operation.ts";
import { isInSector } from "../sectors/sector.condition.ts";

export const indicatorRows = rowsOf(Indicator);

export async function listIndicators(
  operation: Operation,
  filter: IndicatorFilter | null | undefined,
): Promise<Indicator[]> {
  const conditions = [
    ...isAnyOf(sql`i.id`, filter?.in),
    ...isInSector(sql`i.sector_id`, filter?.sector),
    ...isAnyOf(sql`i.direction`, filter?.direction),
  ];
  const rows = await operation.read(
    sql`SELECT ${indicatorRows.columns("i")} FROM indicator i
        WHERE ${join([sql`1 = 1`, ...conditions], " AND ")} ORDER BY i.position`,
  );
  return rows.map(indicatorRows.fromRow);
}

/** Every indicator by code. */
export async function readIndicators(reader: Reader): Promise<ReadonlyMap<string, Indicator>> {
  const rows = await reader.read(sql`SELECT ${indicatorRows.columns("i")} FROM indicator i`);
  return new Map(rows.map((row) => [row.id as string, indicatorRows.fromRow(row)]));
}

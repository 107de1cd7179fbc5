import { Indicator } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Reader } from "../database/write-gate.ts";
import { wholeTable } from "../operation/whole-table.ts";

const indicatorRows = rowsOf(Indicator);

export const indicators = wholeTable(indicatorRows, sql`t.position, t.id`);

/** Every indicator by code, for a transaction that writes. */
export async function readIndicators(reader: Reader): Promise<ReadonlyMap<string, Indicator>> {
  const rows = await reader.read(sql`SELECT ${indicatorRows.columns("i")} FROM indicator i`);
  return new Map(rows.map((row) => [row.id as string, indicatorRows.fromRow(row)]));
}

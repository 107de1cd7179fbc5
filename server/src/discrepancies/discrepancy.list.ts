import type { Discrepancy } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { decodeAmount } from "../attainments/amount-codec.ts";
import { attainmentConditions, type SearchedAttainments } from "../attainments/attainment.list.ts";
import { DiscrepancyTable } from "../attainments/discrepancy.table.ts";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import type { List } from "../paging/list.ts";

const rows = rowsOf(DiscrepancyTable);

/** Of discrepancies `d` with their attainments `a`. */
export const discrepancyColumns: Sql = sql`${rows.columns("d")}, a.province_id, a.indicator_id, a.year`;

export function discrepancyFromRow(row: Row): Discrepancy {
  const stored = rows.fromRow(row);
  return {
    ...stored,
    provinceId: row.province_id as string,
    indicatorCode: row.indicator_id as string,
    yearValue: row.year as number,
    stated: decodeAmount(stored.stated),
    computed: decodeAmount(stored.computed),
    inputIds: JSON.parse(stored.inputIds),
  };
}

/** The newest year first, then by province and indicator in Vietnamese order. */
export function discrepancyList(filter: SearchedAttainments | null, today: string): List<Discrepancy> {
  return {
    columns: discrepancyColumns,
    from: sql`discrepancy d JOIN attainment a ON a.id = d.attainment_id
      JOIN province p ON p.id = a.province_id JOIN indicator i ON i.id = a.indicator_id`,
    where: attainmentConditions(filter, today),
    keys: [
      { expression: sql`a.year`, descending: true, nullable: false },
      { expression: sql`p.sort_key`, descending: false, nullable: false },
      { expression: sql`i.sort_key`, descending: false, nullable: false },
      { expression: sql`d.id`, descending: false, nullable: false },
    ],
    order: "DISCREPANCIES",
    fromRow: discrepancyFromRow,
  };
}

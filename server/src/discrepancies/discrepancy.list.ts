import type { AttainmentFilter, Discrepancy } from "@doichieu/schema";
import sql, { type Sql } from "sql-template-tag";
import { decodeAmount } from "../attainments/amount-codec.ts";
import { discrepanciesAsOf } from "../attainments/as-of.service.ts";
import { attainmentConditions } from "../attainments/attainment.list.ts";
import { DiscrepancyTable } from "../attainments/discrepancy.table.ts";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import { numberKey, textKey } from "../paging/keyset.ts";
import type { List } from "../paging/list.ts";

const rows = rowsOf(DiscrepancyTable);

/** A discrepancy with the way to its attainment. */
export interface FoundDiscrepancy extends Discrepancy {
  /** which attainments were asked about, where that was as of a day (M14); null: those stored */
  asked: AttainmentFilter | null;
}

/** Of discrepancies `d` with their attainments `a`. */
export const discrepancyColumns: Sql = sql`${rows.columns("d")}, a.province_id, a.indicator_id, a.year`;

export function discrepancyFromRow(row: Row, asked: AttainmentFilter | null = null): FoundDiscrepancy {
  const attainment = {
    provinceId: row.province_id as string,
    indicatorCode: row.indicator_id as string,
    yearValue: row.year as number,
  };
  return discrepancyOf(rows.fromRow(row), attainment, asked);
}

type OfAttainment = Pick<FoundDiscrepancy, "provinceId" | "indicatorCode" | "yearValue">;

/** A stored discrepancy, or one worked out as of a day, as GraphQL sees it. */
export function discrepancyOf(
  stored: DiscrepancyTable,
  of: OfAttainment,
  asked: AttainmentFilter | null,
): FoundDiscrepancy {
  return {
    ...stored,
    provinceId: of.provinceId,
    indicatorCode: of.indicatorCode,
    yearValue: of.yearValue,
    asked,
    stated: decodeAmount(stored.stated, of),
    computed: decodeAmount(stored.computed, of),
    inputIds: JSON.parse(stored.inputIds),
  };
}

/** The newest year first, then by province and indicator in Vietnamese order. */
export async function discrepancyList(
  operation: Operation,
  filter: AttainmentFilter | null | undefined,
): Promise<List<FoundDiscrepancy>> {
  return {
    with: await discrepanciesAsOf(operation, filter),
    columns: discrepancyColumns,
    from: sql`discrepancy d JOIN attainment a ON a.id = d.attainment_id
      JOIN province p ON p.id = a.province_id JOIN indicator i ON i.id = a.indicator_id`,
    where: await attainmentConditions(operation, filter),
    keys: [
      numberKey(sql`a.year`, { descending: true }),
      textKey(sql`p.sort_key`),
      textKey(sql`i.sort_key`),
      textKey(sql`d.id`),
    ],
    order: "DISCREPANCIES",
    fromRow: (row) => discrepancyFromRow(row, filter?.asOf ? filter : null),
  };
}

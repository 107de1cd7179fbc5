import type { AttainmentListArgs, Discrepancy } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { type Row, rowsOf } from "../database/entity-rows.ts";
import { childrenLoader, loaderOf } from "../operation/loader.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { decodeAmount } from "./amount-codec.ts";
import { attainmentColumns, attainmentList } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";
import { DiscrepancyTable } from "./discrepancy.table.ts";

/** Loads an attainment by id; null where there is none. */
export const loadAttainment = loaderOf<string, AttainmentView | null>(async (operation, ids) => {
  const rows = await operation.read(
    sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a WHERE a.id IN (${join(ids)})`,
  );
  const byId = new Map(rows.map((row) => [row.id, attainmentFromRow(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

const discrepancyRows = rowsOf(DiscrepancyTable);

function discrepancyFromRow(row: Row): Discrepancy {
  const stored = discrepancyRows.fromRow(row);
  return {
    ...stored,
    stated: decodeAmount(stored.stated),
    computed: decodeAmount(stored.computed),
    inputIds: JSON.parse(stored.inputIds),
  };
}

export const loadDiscrepancies = childrenLoader<Discrepancy>(
  (attainments) => sql`SELECT d.attainment_id AS parent_id, ${discrepancyRows.columns("d")} FROM discrepancy d
    WHERE d.attainment_id IN (${join(attainments)}) ORDER BY d.id`,
  discrepancyFromRow,
);

const listFor = (operation: { today: string }, args: AttainmentListArgs) =>
  attainmentList(args.filter, args.orderBy, operation.today);

export const loadAttainmentsOfProvince = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.province_id`,
  listFor,
);
export const loadAttainmentsOfIndicator = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.indicator_id`,
  listFor,
);
export const loadAttainmentsOfYear = nestedPages<AttainmentListArgs, AttainmentView>(sql`a.year`, listFor);

import type { AttainmentListArgs } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { searched } from "../search/found-words.ts";
import { attainmentColumns, attainmentList } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

/** Loads an attainment by id; null where there is none. */
export const loadAttainment = loaderOf<string, AttainmentView | null>(async (operation, ids) => {
  const rows = await operation.read(
    sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a WHERE a.id IN (${join(ids)})`,
  );
  const byId = new Map(rows.map((row) => [row.id, attainmentFromRow(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

const listFor = async (operation: Operation, args: AttainmentListArgs) =>
  attainmentList(await searched(operation, args.filter), args.orderBy, operation.today);

export const loadAttainmentsOfProvince = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.province_id`,
  listFor,
);
export const loadAttainmentsOfIndicator = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.indicator_id`,
  listFor,
);
export const loadAttainmentsOfYear = nestedPages<AttainmentListArgs, AttainmentView>(sql`a.year`, listFor);

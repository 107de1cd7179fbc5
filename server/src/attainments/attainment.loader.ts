import type { AttainmentFilter, AttainmentListArgs } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { join } from "sql-template-tag";
import { verdictOn } from "../engine/index.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { loadRowsAsOf } from "./as-of.service.ts";
import { pairOfId } from "./attainment.id.ts";
import { attainmentColumns, attainmentList, dayAskedAbout } from "./attainment.list.ts";
import { AttainmentView, attainmentFromRow } from "./attainment.view.ts";

/** Loads an attainment by id; null where there is none. */
export const loadAttainment = loaderOf<string, AttainmentView | null>(async (operation, ids) => {
  if (operation.recordedBy !== null)
    return Promise.all(ids.map((id) => findAttainmentOn(operation, id, null)));
  const rows = await operation.read(
    sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a WHERE a.id IN (${join(ids)})`,
  );
  const byId = new Map(rows.map((row) => [row.id, attainmentFromRow(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** One of the attainments that a list with this filter works out for its day (M14), without working them out again. */
export async function findAttainmentAsOf(
  operation: Operation,
  id: string,
  filter: AttainmentFilter,
): Promise<AttainmentView | null> {
  const { attainments } = await loadRowsAsOf(operation, filter);
  const row = attainments.find((candidate) => candidate.id === id);
  return row ? new AttainmentView(row, verdictOn(row, dayAskedAbout(operation, filter)), filter) : null;
}

interface AsOfKey {
  id: string;
  /** null: whenever it was published */
  asOf: string | null;
  boundaries: Boundaries;
  /** of the same question, so that it is worked out once */
  provinces: readonly string[];
  indicator: string;
}

/** Loads an attainment as it stood by a day (M14); null where there was none. */
export function loadAttainmentAsOf(operation: Operation, key: AsOfKey): Promise<AttainmentView | null> {
  return findAttainmentAsOf(operation, key.id, {
    province: { in: [...key.provinces] },
    indicator: { in: [key.indicator] },
    boundaries: key.boundaries,
    asOf: key.asOf,
  });
}

/** The same by its id alone: who asks for one may have come from a list of that day. */
export function findAttainmentOn(
  operation: Operation,
  id: string,
  asOf: string | null,
): Promise<AttainmentView | null> {
  const pair = pairOfId(id);
  if (!pair) return Promise.resolve(null);
  const boundaries = pair.isRestated ? "CURRENT" : "AS_REPORTED";
  const { provinceId: province, indicatorCode: indicator } = pair;
  return loadAttainmentAsOf(operation, { id, asOf, boundaries, provinces: [province], indicator });
}

/** Under asOf only the parents' own facts are worked out anew. */
function narrowed(
  filter: AttainmentFilter | null | undefined,
  field: "province" | "indicator",
  parents: readonly (string | number)[],
): AttainmentFilter | null | undefined {
  if (!filter?.asOf) return filter;
  const ids = parents.map(String).filter((id) => filter[field]?.in?.includes(id) ?? true);
  return { ...filter, [field]: { in: ids } };
}

export const loadAttainmentsOfProvince = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.province_id`,
  (operation, args, ids) => attainmentList(operation, narrowed(args.filter, "province", ids), args.orderBy),
);
export const loadAttainmentsOfIndicator = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.indicator_id`,
  (operation, args, ids) => attainmentList(operation, narrowed(args.filter, "indicator", ids), args.orderBy),
);
export const loadAttainmentsOfYear = nestedPages<AttainmentListArgs, AttainmentView>(
  sql`a.year`,
  (operation, args) => attainmentList(operation, args.filter, args.orderBy),
);

import type { Attainment, AttainmentFilter, AttainmentListArgs } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { join } from "sql-template-tag";
import { verdictOn } from "../engine/index.ts";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { nestedPages } from "../paging/nested-pages.ts";
import { loadRowsAsOf } from "./as-of.service.ts";
import { pairOfId } from "./attainment.id.ts";
import { attainmentList, dayAskedAbout } from "./attainment.list.ts";
import { type AttainmentReading, attainmentReading } from "./attainment.reading.ts";

interface AttainmentKey {
  id: string;
  reading: AttainmentReading;
}

const load = loaderOf<AttainmentKey, Attainment | null>(
  async (operation, keys) => {
    if (operation.recordedBy !== null)
      return Promise.all(keys.map(({ id, reading }) => findAttainmentOn(operation, id, null, reading)));
    const found = new Map<string, Attainment>();
    for (const reading of new Set(keys.map((key) => key.reading))) {
      const ids = keys.filter((key) => key.reading === reading).map(({ id }) => id);
      const rows = await operation.read(
        sql`SELECT a.id AS key_id, ${reading.columns(operation.today)} FROM attainment a WHERE a.id IN (${join(ids)})`,
      );
      for (const row of rows) found.set(`${row.key_id} ${reading.number}`, reading.fromRow(row));
    }
    return keys.map((key) => found.get(keyText(key)) ?? null);
  },
  (key) => keyText(key),
);

const keyText = ({ id, reading }: AttainmentKey) => `${id} ${reading.number}`;

/** Loads an attainment by id; null where there is none. Those read for the same fields share a statement. */
export function loadAttainment(
  operation: Operation,
  id: string,
  reading: AttainmentReading,
): Promise<Attainment | null> {
  return load(operation, { id, reading });
}

/** One of the attainments that a list with this filter works out for its day (M14), without working them out again. */
export async function findAttainmentAsOf(
  operation: Operation,
  id: string,
  filter: AttainmentFilter,
  reading: AttainmentReading,
): Promise<Attainment | null> {
  const { attainments } = await loadRowsAsOf(operation, filter);
  const row = attainments.find((candidate) => candidate.id === id);
  return row ? reading.fromStored(row, verdictOn(row, dayAskedAbout(operation, filter)), filter) : null;
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
export function loadAttainmentAsOf(
  operation: Operation,
  { id, provinces, indicator, boundaries, asOf }: AsOfKey,
  reading: AttainmentReading,
): Promise<Attainment | null> {
  const filter = { province: { in: [...provinces] }, indicator: { in: [indicator] }, boundaries, asOf };
  return findAttainmentAsOf(operation, id, filter, reading);
}

/** The same by its id alone: who asks for one may have come from a list of that day. */
export function findAttainmentOn(
  operation: Operation,
  id: string,
  asOf: string | null,
  reading: AttainmentReading,
): Promise<Attainment | null> {
  const pair = pairOfId(id);
  if (!pair) return Promise.resolve(null);
  const boundaries = pair.isRestated ? "CURRENT" : "AS_REPORTED";
  const { provinceId: province, indicatorCode: indicator } = pair;
  return loadAttainmentAsOf(operation, { id, asOf, boundaries, provinces: [province], indicator }, reading);
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

export const loadAttainmentsOfProvince = nestedPages<AttainmentListArgs, Attainment>(
  sql`a.province_id`,
  (operation, { filter, orderBy }, info, ids) =>
    attainmentList(
      operation,
      { filter: narrowed(filter, "province", ids), orderBy },
      attainmentReading(info),
    ),
);
export const loadAttainmentsOfIndicator = nestedPages<AttainmentListArgs, Attainment>(
  sql`a.indicator_id`,
  (operation, { filter, orderBy }, info, ids) =>
    attainmentList(
      operation,
      { filter: narrowed(filter, "indicator", ids), orderBy },
      attainmentReading(info),
    ),
);
export const loadAttainmentsOfYear = nestedPages<AttainmentListArgs, Attainment>(
  sql`a.year`,
  (operation, args, info) => attainmentList(operation, args, attainmentReading(info)),
);

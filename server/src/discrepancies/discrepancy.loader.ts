import type { Attainment, Discrepancy } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { loadRowsAsOf } from "../attainments/as-of.service.ts";
import { childrenLoader } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { discrepancyColumns, discrepancyFromRow, discrepancyOf } from "./discrepancy.list.ts";

const loadStored = childrenLoader<Discrepancy>(
  (attainments) => sql`SELECT d.attainment_id AS parent_id, ${discrepancyColumns}
    FROM discrepancy d JOIN attainment a ON a.id = d.attainment_id
    WHERE d.attainment_id IN (${join(attainments)}) ORDER BY d.id`,
  discrepancyFromRow,
);

/** The discrepancies of an attainment; as of the day it was worked out for, where there was one (M14). */
export async function discrepanciesOf(operation: Operation, attainment: Attainment): Promise<Discrepancy[]> {
  const { asked } = attainment;
  if (!asked) return loadStored(operation, attainment.id);
  const { discrepancies } = await loadRowsAsOf(operation, asked);
  return discrepancies
    .filter(({ attainmentId }) => attainmentId === attainment.id)
    .map((found) => discrepancyOf(found, attainment, asked));
}

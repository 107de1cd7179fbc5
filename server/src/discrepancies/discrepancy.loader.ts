import type { Discrepancy } from "@doichieu/schema";
import sql, { join } from "sql-template-tag";
import { childrenLoader } from "../operation/loader.ts";
import { discrepancyColumns, discrepancyFromRow } from "./discrepancy.list.ts";

/** Loads the discrepancies of an attainment by its id. */
export const loadDiscrepancies = childrenLoader<Discrepancy>(
  (attainments) => sql`SELECT d.attainment_id AS parent_id, ${discrepancyColumns}
    FROM discrepancy d JOIN attainment a ON a.id = d.attainment_id
    WHERE d.attainment_id IN (${join(attainments)}) ORDER BY d.id`,
  discrepancyFromRow,
);

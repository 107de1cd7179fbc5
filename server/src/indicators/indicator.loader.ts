import sql, { join } from "sql-template-tag";
import { childrenLoader, entityLoader } from "../operation/loader.ts";
import { indicatorRows } from "./indicator.repository.ts";

export const loadIndicator = entityLoader(indicatorRows);

export const loadIndicatorsOfSector = childrenLoader(
  (sectors) => sql`SELECT i.sector_id AS parent_id, ${indicatorRows.columns("i")} FROM indicator i
    WHERE i.sector_id IN (${join(sectors)}) ORDER BY i.position`,
  indicatorRows.fromRow,
);

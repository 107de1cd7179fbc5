import sql, { join } from "sql-template-tag";
import { childrenLoader, entityLoader } from "../operation/loader.ts";
import { sectorRows } from "./sector.repository.ts";

export const loadSector = entityLoader(sectorRows);

export const loadChildSectors = childrenLoader(
  (parents) => sql`SELECT ${sectorRows.columns("s")} FROM sector s
    WHERE s.parent_id IN (${join(parents)}) ORDER BY s.position`,
  sectorRows.fromRow,
);

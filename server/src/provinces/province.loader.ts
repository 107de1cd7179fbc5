import sql, { join } from "sql-template-tag";
import { childrenLoader, entityLoader } from "../operation/loader.ts";
import { inListOrder, provinceRows } from "./province.repository.ts";

export const loadProvince = entityLoader(provinceRows);

export const loadProvincesOfRegion = childrenLoader(
  (regions) => sql`SELECT p.region_id AS parent_id, ${provinceRows.columns("p")} FROM province p
    WHERE p.region_id IN (${join(regions)}) ORDER BY ${inListOrder}`,
  provinceRows.fromRow,
);

export const loadSuccessors = childrenLoader(
  (provinces) => sql`SELECT s.predecessor_id AS parent_id, ${provinceRows.columns("p")}
    FROM province_succession s JOIN province p ON p.id = s.successor_id
    WHERE s.predecessor_id IN (${join(provinces)}) ORDER BY ${inListOrder}`,
  provinceRows.fromRow,
);

export const loadPredecessors = childrenLoader(
  (provinces) => sql`SELECT s.successor_id AS parent_id, ${provinceRows.columns("p")}
    FROM province_succession s JOIN province p ON p.id = s.predecessor_id
    WHERE s.successor_id IN (${join(provinces)}) ORDER BY ${inListOrder}`,
  provinceRows.fromRow,
);

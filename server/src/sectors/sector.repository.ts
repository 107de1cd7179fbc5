import { Sector } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";

export const sectorRows = rowsOf(Sector);

export async function listSectors(operation: Operation): Promise<Sector[]> {
  const rows = await operation.read(sql`SELECT ${sectorRows.columns("s")} FROM sector s ORDER BY s.position`);
  return rows.map(sectorRows.fromRow);
}

import { NoteTile } from "@doichieu/schema";
import sql from "sql-template-tag";
import { rowsOf } from "../database/entity-rows.ts";
import type { Operation } from "../operation/operation.ts";
import { wholeTable } from "../operation/whole-table.ts";

/** From north to south. */
const noteTiles = wholeTable(rowsOf(NoteTile), sql`t.tile_row, t.tile_column, t.id`);

export async function noteTilesOf(operation: Operation, provinceId: string): Promise<NoteTile[]> {
  return [...(await noteTiles.of(operation)).values()].filter((tile) => tile.provinceId === provinceId);
}

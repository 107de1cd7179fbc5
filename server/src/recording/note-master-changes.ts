import { randomUUID } from "node:crypto";
import { insertRows } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import { MasterChangeTable } from "../database/master-change.table.ts";
import type { WriteTransaction } from "../database/write-gate.ts";

const changes = rowsOf(MasterChangeTable);

export type FormerRow = Pick<MasterChangeTable, "tableName" | "rowId" | "before">;

/**
 * Keeps what rows of master data were, in the transaction that changes them: drawings that never change need it.
 * @param at ISO instant from which the new rows hold
 */
export async function noteMasterChanges(
  transaction: WriteTransaction,
  rows: readonly FormerRow[],
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  const { dataVersion } = transaction;
  const noted = rows.map((row) => changes.toValues({ id: randomUUID(), at, dataVersion, ...row }));
  await transaction.write(insertRows(changes, noted));
}

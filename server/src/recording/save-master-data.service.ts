import { noChanges, type StoredChanges } from "../attainments/stored-rows.ts";
import { insertRows, updateExisting } from "../database/bulk.sql.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { applyMasterData } from "./apply-master-data.service.ts";
import { type MasterTable, masterTables, rowsOfTable } from "./master-data.ts";
import { type FormerRow, noteMasterChanges } from "./note-master-changes.ts";
import type { MasterPlan } from "./plan-master-data.ts";

/** Words, places and addresses, on which no comparison hangs. */
const WORDS = new Set(
  `name_vi name_en short_vi short_en definition_en aliases code iso_3166_2 tile_column tile_row position sort_key
   publisher title url published_on province_basis`.split(/\s+/),
);

/** Could any stored comparison come out otherwise? A new row has no facts yet; a new succession joins old ones. */
export function touchesAttainments({ tables }: MasterPlan): boolean {
  const changed = masterTables.flatMap((name) => tables[name].changed);
  return (
    tables.successions.added > 0 ||
    changed.some(({ columns }) => columns.some(({ column }) => !WORDS.has(column)))
  );
}

/** What was there before; a table's first rows are no change. */
function formerRowsOf({ tables }: MasterPlan, name: MasterTable): FormerRow[] {
  const tableName = rowsOfTable(name).table.sql;
  const { changed, addedLater } = tables[name];
  return [
    ...changed.map(({ id, columns }) => ({
      tableName,
      rowId: id,
      before: Object.fromEntries(columns.map(({ column, before }) => [column, before])),
    })),
    ...addedLater.map((rowId) => ({ tableName, rowId, before: null })),
  ];
}

/** Saves what was planned without problems, in the same transaction; comparisons follow where they have to. */
export async function saveMasterData(
  transaction: WriteTransaction,
  plan: MasterPlan,
): Promise<StoredChanges> {
  await noteMasterChanges(
    transaction,
    masterTables.flatMap((name) => formerRowsOf(plan, name)),
    transaction.now,
  );
  for (const name of masterTables) {
    const rows = rowsOfTable(name);
    const ending = updateExisting(rows.table, rows.columnNames, rows.columnNames[0] ?? "id");
    const statements = insertRows(rows, plan.tables[name].values, ending);
    if (statements.length > 0) await transaction.writeMaster(statements);
  }
  return touchesAttainments(plan) ? applyMasterData(transaction) : noChanges();
}

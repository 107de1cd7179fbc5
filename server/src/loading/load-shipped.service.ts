import { join } from "node:path";
import { Indicator, Province, ProvinceSuccession, Region, Sector, Source } from "@doichieu/schema";
import type { RowChanges } from "../attainments/stored-rows.ts";
import { insertRows, updateExisting } from "../database/bulk.sql.ts";
import { rowsOf } from "../database/entity-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { applyMasterData } from "../recording/apply-master-data.service.ts";
import { recordAll } from "../recording/record.service.ts";
import { type CsvRow, readCsv } from "./csv-file.ts";
import { actualFrom, targetFrom } from "./fact.rows.ts";
import {
  indicatorFrom,
  provinceFrom,
  regionFrom,
  sectorFrom,
  sourceFrom,
  successionFrom,
} from "./master-data.rows.ts";

/** Shipped figures carry this instant, so that loading them anywhere gives the same rows. */
const RECORDED_AT = "2025-11-01T00:00:00.000Z";

const UNCHANGED: RowChanges = { added: [], changed: [], removed: [] };

export interface Loaded {
  targets: number;
  actuals: number;
  attainments: RowChanges;
  /** did anything differ from what was there? */
  changed: boolean;
}

async function loadTable<T extends object>(
  transaction: WriteTransaction,
  entity: new () => T,
  path: string,
  fromRow: (row: CsvRow, position: number) => T,
): Promise<number> {
  const rows = rowsOf(entity);
  const loaded = (await readCsv(path)).map((row, index) => rows.toValues(fromRow(row, index)));
  const key = rows.columnNames[0] ?? "id";
  return transaction.writeMaster(
    insertRows(rows.table, rows.columnNames, loaded, updateExisting(rows.table, rows.columnNames, key)),
  );
}

async function loadMasterData(transaction: WriteTransaction, folder: string): Promise<number> {
  const at = (name: string) => join(folder, `${name}.csv`);
  return (
    (await loadTable(transaction, Region, at("regions"), regionFrom)) +
    (await loadTable(transaction, Province, at("provinces"), provinceFrom)) +
    (await loadTable(transaction, ProvinceSuccession, at("province_successions"), successionFrom)) +
    (await loadTable(transaction, Sector, at("sectors"), sectorFrom)) +
    (await loadTable(transaction, Indicator, at("indicators"), indicatorFrom)) +
    (await loadTable(transaction, Source, at("sources"), sourceFrom))
  );
}

/**
 * Loads the shipped figures, all or nothing. What is there already stays; master data take the shipped words, and
 * where those differ every attainment is worked out anew.
 */
export async function loadShipped(
  transaction: WriteTransaction,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Loaded> {
  const masterChanges = await loadMasterData(transaction, folder);
  const recomputed = masterChanges > 0 ? await applyMasterData(transaction) : UNCHANGED;
  const recorded = await recordAll(
    transaction,
    {
      targets: (await readCsv(join(folder, "targets.csv"))).map(targetFrom),
      actuals: (await readCsv(join(folder, "actuals.csv"))).map(actualFrom),
    },
    { recordedAt: RECORDED_AT, onProgress },
  );
  const attainments: RowChanges = {
    added: [...recomputed.added, ...recorded.attainments.added],
    changed: [...recomputed.changed, ...recorded.attainments.changed],
    removed: [...recomputed.removed, ...recorded.attainments.removed],
  };
  const targets = recorded.targets.length;
  const actuals = recorded.actuals.length;
  return { targets, actuals, attainments, changed: masterChanges + targets + actuals > 0 };
}

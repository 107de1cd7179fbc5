import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sql from "sql-template-tag";
import type { RowChanges } from "../attainments/stored-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { masterTables } from "../recording/master-data.ts";
import type { OnProgress } from "../recording/record.service.ts";
import { refuse } from "../recording/refuse.ts";
import { refuseGenerated } from "../versions/generated.service.ts";
import { readCsvFile } from "./csv-file.ts";
import { loadPlanned, planTables } from "./load-tables.service.ts";
import { tablesOf } from "./tables.ts";

/** The first shipped figures carry this instant, so that loading them anywhere gives the same rows. */
const RECORDED_AT = "2025-11-01T00:00:00.000Z";

const FILES = [
  "regions",
  "provinces",
  "map_note_tiles",
  "province_successions",
  "sectors",
  "indicators",
  "sources",
  "targets",
  "actuals",
];

export interface Loaded {
  targets: number;
  actuals: number;
  attainments: RowChanges;
  /** did anything differ from what was there? */
  changed: boolean;
}

async function hasSources(transaction: WriteTransaction): Promise<boolean> {
  return (await transaction.read(sql`SELECT 1 AS one FROM source LIMIT 1`)).length > 0;
}

/**
 * Loads the shipped figures, all or nothing. What is there already stays; master data take the shipped words, and
 * where those differ the attainments that hang on them are worked out anew.
 */
export async function loadShipped(
  transaction: WriteTransaction,
  folder: string,
  onProgress?: OnProgress,
): Promise<Loaded> {
  refuseGenerated(transaction);
  const files = await Promise.all(
    FILES.map(async (name) => readCsvFile(`${name}.csv`, await readFile(join(folder, `${name}.csv`)))),
  );
  const plan = await planTables(transaction, tablesOf(files), {
    otherValue: "REVISION",
    positions: "AS_READ",
    // what comes later was not on record before
    recordedAt: (await hasSources(transaction)) ? transaction.now : RECORDED_AT,
  });
  refuse(plan.problems);
  const attainments = await loadPlanned(transaction, plan, onProgress);
  const targets = plan.facts.targets.added.length;
  const actuals = plan.facts.actuals.added.length;
  const masterRows = masterTables.reduce((rows, name) => rows + plan.master.tables[name].values.length, 0);
  return { targets, actuals, attainments, changed: masterRows + targets + actuals > 0 };
}

import { markIfWithoutFacts } from "../attainments/engine-version.service.ts";
import type { RowChanges } from "../attainments/stored-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import type { Problem } from "../recording/fact-input.ts";
import { readMaster } from "../recording/master-data.ts";
import { type FactPlan, planFacts } from "../recording/plan-facts.ts";
import { type MasterPlan, type Positions, planMasterData } from "../recording/plan-master-data.ts";
import { type OnProgress, recordPlanned } from "../recording/record.service.ts";
import type { OtherValue } from "../recording/said-before.ts";
import { saveMasterData } from "../recording/save-master-data.service.ts";
import type { Tables } from "./tables.ts";

export interface LoadPlan {
  master: MasterPlan;
  facts: FactPlan;
  /** everything wrong with cells and rows, in the order of the files' tables */
  problems: Problem[];
}

interface PlanOptions {
  otherValue: OtherValue;
  positions: Positions;
  /** ISO instant */
  recordedAt: string;
}

/** What is wrong with the tables, or what loading them would do; nothing is written. */
export async function planTables(
  transaction: WriteTransaction,
  tables: Tables,
  { otherValue, positions, recordedAt }: PlanOptions,
): Promise<LoadPlan> {
  const master = planMasterData(tables.master, await readMaster(transaction), positions, transaction.now);
  const facts = await planFacts(transaction, tables, master.master, { otherValue, recordedAt });
  const misread = new Set(tables.problems.map(({ at }) => at));
  // a row with a cell that could not be read is checked with a stand-in: what else is said of it means nothing
  const others = [...master.problems, ...facts.problems].filter(({ at }) => !misread.has(at));
  return { master, facts, problems: [...tables.problems, ...others] };
}

/** Loads what was planned without problems, in the same transaction. */
export async function loadPlanned(
  transaction: WriteTransaction,
  { master, facts }: LoadPlan,
  onProgress?: OnProgress,
): Promise<RowChanges> {
  await markIfWithoutFacts(transaction);
  const recomputed = await saveMasterData(transaction, master);
  const { attainments } = await recordPlanned(transaction, facts, onProgress);
  return {
    added: [...recomputed.added, ...attainments.added],
    changed: [...recomputed.changed, ...attainments.changed],
    removed: [...recomputed.removed, ...attainments.removed],
  };
}

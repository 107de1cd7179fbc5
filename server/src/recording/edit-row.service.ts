import type { WriteTransaction } from "../database/write-gate.ts";
import { type Edited, invalid } from "./edited.ts";
import { idOf, type MasterRowOf, noMasterData, readMaster } from "./master-data.ts";
import { planMasterData } from "./plan-master-data.ts";
import { versionOf } from "./row-version.ts";
import { saveMasterData } from "./save-master-data.service.ts";

/** The tables that are edited row by row; the others change with the country's boundaries, through files. */
export type EditedTable = "sources" | "indicators" | "sectors";

/**
 * Adds a row, or replaces one that still reads as its editor has seen it (versionOf); comparisons follow where they have
 * to.
 */
export async function saveRow<Name extends EditedTable>(
  transaction: WriteTransaction,
  name: Name,
  row: MasterRowOf<Name>,
  expectedVersion: string | null,
): Promise<Edited<MasterRowOf<Name>>> {
  const master = await readMaster(transaction);
  const plan = planMasterData(
    { ...noMasterData, [name]: [{ row, at: "" }] },
    master,
    "KEPT",
    transaction.now,
  );
  if (plan.problems.length > 0) return { outcome: "INVALID", problems: plan.problems };
  const before = master[name].get(idOf(name, row)) as MasterRowOf<Name> | undefined;
  const isSame = plan.tables[name].unchanged > 0;
  if (!before && expectedVersion !== null) {
    return invalid(
      "expectedVersion",
      expectedVersion,
      "there is nothing under this id yet",
      "leave it out to add it",
    );
  }
  if (before && expectedVersion === null && !isSame) {
    return { outcome: "CONFLICT", reason: "EXISTS", now: before };
  }
  if (before && expectedVersion !== null && versionOf(name, before) !== expectedVersion) {
    return { outcome: "CONFLICT", reason: "NEWER_VERSION", now: before };
  }
  if (isSame) return { outcome: "UNCHANGED", after: row };
  return {
    outcome: "DONE",
    before: before ?? null,
    after: row,
    attainments: await saveMasterData(transaction, plan),
  };
}

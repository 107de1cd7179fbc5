import type { Fact } from "@doichieu/schema";
import sql from "sql-template-tag";
import { allPairs, recomputeAttainments } from "../attainments/recompute.service.ts";
import type { StoredChanges } from "../attainments/stored-rows.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { actualKind, type FactKind, targetKind } from "./fact-kind.ts";
import { readMaster } from "./master-data.ts";
import { markCurrent, readRevisions } from "./revisions.repository.ts";
import type { Known } from "./validate-fact.ts";

async function remark<T extends Fact>(transaction: WriteTransaction, kind: FactKind<T>, known: Known) {
  const keys = await transaction.read<{ fact_key: string }>(
    sql`SELECT DISTINCT fact_key FROM ${kind.rows.table}`,
  );
  const revisions = await readRevisions(
    transaction,
    kind,
    keys.map((row) => row.fact_key),
  );
  await markCurrent(transaction, kind, revisions, known.sources);
}

/**
 * After master data changed: which revision counts hangs on the dates of sources, and every verdict on what its
 * indicator is.
 */
export async function applyMasterData(transaction: WriteTransaction): Promise<StoredChanges> {
  const known = await readMaster(transaction);
  await remark(transaction, targetKind, known);
  await remark(transaction, actualKind, known);
  return recomputeAttainments(transaction, await allPairs(transaction));
}

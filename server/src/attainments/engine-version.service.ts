import sql from "sql-template-tag";
import type { Database } from "../database/database.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { rebuildRollups } from "../rollups/keep-rollups.service.ts";
import { allPairs, recomputeAttainments } from "./recompute.service.ts";

/** Counts up with every change of the engine's answers, and of how they are written down. */
const ENGINE_VERSION = 4;

/**
 * Attainments that another version of the arithmetic worked out are worked out anew, once, before anything is
 * answered from them, and counted anew.
 */
export async function bringAttainmentsUpToDate(
  database: Database,
  onStart: () => void = () => undefined,
): Promise<void> {
  await database.writes.run(async (transaction) => {
    if (await isUpToDate(transaction)) return;
    onStart();
    await recomputeAttainments(transaction, await allPairs(transaction));
    await rebuildRollups(transaction);
    await markUpToDate(transaction);
  });
}

/** Before the first facts are written: what follows from them will have been worked out by this version. */
export async function markIfWithoutFacts(transaction: WriteTransaction): Promise<void> {
  const facts = await transaction.read(sql`SELECT id FROM target UNION ALL SELECT id FROM actual LIMIT 1`);
  if (facts.length === 0) await markUpToDate(transaction);
}

/** Everything has been worked out by this version. */
export async function markUpToDate(transaction: WriteTransaction): Promise<void> {
  await transaction.write(sql`UPDATE data_version SET engine = ${ENGINE_VERSION}`);
}

async function isUpToDate(transaction: WriteTransaction): Promise<boolean> {
  const [version] = await transaction.read<{ engine: number | null }>(sql`SELECT engine FROM data_version`);
  return version?.engine === ENGINE_VERSION;
}

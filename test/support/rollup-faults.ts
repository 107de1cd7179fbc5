import { rollupFaults } from "../../server/src/rollups/check-rollups.service.ts";
import type { ScratchDatabase } from "./scratch-database.ts";

/** Rows of roll-ups that are not what the attainments say, by table. */
export async function faultsOf({ reads }: Pick<ScratchDatabase, "reads">) {
  const snapshot = await reads.acquire();
  try {
    return await rollupFaults(snapshot);
  } finally {
    await snapshot.release();
  }
}

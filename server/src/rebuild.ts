import "reflect-metadata";
import { markUpToDate } from "./attainments/engine-version.service.ts";
import { allPairs, recomputeAttainments } from "./attainments/recompute.service.ts";
import type { RowChanges } from "./attainments/stored-rows.ts";
import { configFrom } from "./config.ts";
import { openDatabase } from "./database/database.ts";
import { entities } from "./entities.ts";
import { rollupFaults } from "./rollups/check-rollups.service.ts";
import { rebuildRollups } from "./rollups/keep-rollups.service.ts";
import { runEntry } from "./run-entry.ts";

const SHOWN = 20;

function report(changes: RowChanges): string {
  const lines = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const ids = changes[kind];
    const more = ids.length > SHOWN ? [`  … and ${ids.length - SHOWN} more`] : [];
    return ids.length === 0
      ? []
      : [`${kind}: ${ids.length}`, ...ids.slice(0, SHOWN).map((id) => `  ${id}`), ...more];
  });
  return lines.length === 0 ? "Every attainment is what the figures say: nothing changed." : lines.join("\n");
}

function rollupReport(faults: Record<string, object[]>): string {
  const wrong = Object.entries(faults).filter(([, rows]) => rows.length > 0);
  return wrong.length === 0
    ? "Every roll-up is what the attainments say."
    : wrong.map(([table, rows]) => `${table}: ${rows.length} rows were wrong or missing`).join("\n");
}

await runEntry(async () => {
  const { databaseUrl } = configFrom(process.env);
  const database = await openDatabase(databaseUrl, entities, () => new Date());
  const { changes, faults } = await database.writes.run(async (transaction) => {
    const found = {
      changes: await recomputeAttainments(transaction, await allPairs(transaction)),
      faults: await rollupFaults(transaction),
    };
    await rebuildRollups(transaction);
    await markUpToDate(transaction);
    return found;
  });
  process.stdout.write(`${report(changes)}\n${rollupReport(faults)}\n`);
  await database.close();
});

import sql from "sql-template-tag";
import { markIfWithoutFacts } from "../attainments/engine-version.service.ts";
import type { WriteGate, WriteTransaction } from "../database/write-gate.ts";
import { StartFailure } from "../errors.ts";
import { readMaster } from "../recording/master-data.ts";
import { planMasterData } from "../recording/plan-master-data.ts";
import { recordAll } from "../recording/record.service.ts";
import { refuse } from "../recording/refuse.ts";
import { saveMasterData } from "../recording/save-master-data.service.ts";
import { markGenerated } from "../versions/generated.service.ts";
import { type Sample, sampleText } from "./sample.ts";
import { sampleBatches } from "./sample-figures.ts";
import type { Tile } from "./sample-tiles.ts";
import { sampleWorld } from "./sample-world.ts";

/** Figures recorded in one transaction: enough to be quick, few enough to be small in memory. */
const BATCH = 25_000;
/** The same figures get the same rows, whenever they are generated. */
const RECORDED_AT = "2025-11-01T00:00:00.000Z";

const UNFINISHED = " (unfinished)";

export interface LoadedSample {
  /** false: the whole sample was there already */
  changed: boolean;
  targets: number;
  actuals: number;
}

async function holdsFigures(transaction: WriteTransaction): Promise<boolean> {
  const [found] = await transaction.read(
    sql`SELECT 1 AS one FROM province UNION ALL SELECT 1 FROM sector UNION ALL SELECT 1 FROM target
        UNION ALL SELECT 1 FROM actual LIMIT 1`,
  );
  return found !== undefined;
}

/** Whether the sample is there already; refuses a database that holds anything else. */
async function begin(
  transaction: WriteTransaction,
  sample: Sample,
  tiles: readonly Tile[],
): Promise<boolean> {
  const wanted = sampleText(sample);
  const there = transaction.generated;
  if (there === wanted) return true;
  if (there !== null && there !== wanted + UNFINISHED) {
    throw new StartFailure(
      `--database: it holds another sample (${there}); name another file or remove this one.`,
    );
  }
  if (there === null && (await holdsFigures(transaction))) {
    throw new StartFailure(
      "--database: it holds figures that were not generated; a sample never mixes with them: name another file.",
    );
  }
  await markGenerated(transaction, wanted + UNFINISHED);
  await markIfWithoutFacts(transaction);
  const plan = planMasterData(
    sampleWorld(sample, tiles),
    await readMaster(transaction),
    "AS_READ",
    transaction.now,
  );
  refuse(plan.problems);
  await saveMasterData(transaction, plan);
  return false;
}

/**
 * Fills a database of its own with a sample, by the way that every figure takes. One that was broken off goes on: what
 * is there already is the same.
 */
export async function loadSample(
  writes: WriteGate,
  sample: Sample,
  tiles: readonly Tile[],
  onProgress: (figures: number) => void = () => undefined,
): Promise<LoadedSample> {
  const loaded: LoadedSample = { changed: true, targets: 0, actuals: 0 };
  if (await writes.run((transaction) => begin(transaction, sample, tiles)))
    return { ...loaded, changed: false };
  for (const batch of sampleBatches(sample, BATCH)) {
    await writes.run((transaction) => recordAll(transaction, batch, { recordedAt: RECORDED_AT }));
    loaded.targets += batch.targets.length;
    loaded.actuals += batch.actuals.length;
    onProgress(loaded.targets + loaded.actuals);
  }
  await writes.run((transaction) => markGenerated(transaction, sampleText(sample)));
  return loaded;
}

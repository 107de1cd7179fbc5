import type { Actual, Target } from "@doichieu/schema";
import { recomputeAttainments } from "../attainments/recompute.service.ts";
import type { StoredChanges } from "../attainments/stored-rows.ts";
import { workingBehind } from "../database/work-behind.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { pairsOf } from "../facts/pair-facts.service.ts";
import type { ActualInput, TargetInput } from "./fact-input.ts";
import { actualKind, targetKind } from "./fact-kind.ts";
import { readMaster } from "./master-data.ts";
import { type FactBatch, type FactPlan, planFacts } from "./plan-facts.ts";
import { refuse } from "./refuse.ts";
import { insertFacts } from "./revisions.repository.ts";
import type { OtherValue } from "./said-before.ts";

export interface Recorded {
  targets: Target[];
  actuals: Actual[];
  /** figures that their source had been recorded with before, word for word */
  unchanged: number;
  attainments: StoredChanges;
}

/** Called with the number of province-indicator pairs worked out so far and their total. */
export type OnProgress = (done: number, total: number) => void;

interface Options {
  /** REVISION where left out */
  otherValue?: OtherValue;
  /** ISO instant; the transaction's where left out */
  recordedAt?: string;
  onProgress?: OnProgress;
}

/** Records what was planned without problems, in the same transaction. */
export async function recordPlanned(
  transaction: WriteTransaction,
  { targets, actuals, firstFacts }: FactPlan,
  onProgress?: OnProgress,
): Promise<Recorded> {
  const pairs = pairsOf([...targets.added, ...actuals.added]);
  const attainments = await workingBehind(async (behind) => {
    await behind.add(() => insertFacts(transaction, targetKind, targets.added, targets.superseded));
    await behind.add(() => insertFacts(transaction, actualKind, actuals.added, actuals.superseded));
    const onBatch = (done: number) => onProgress?.(done, pairs.length);
    return recomputeAttainments(transaction, pairs, { firstFacts, behind, onProgress: onBatch });
  });
  return {
    targets: targets.added,
    actuals: actuals.added,
    unchanged: targets.repeated.length + actuals.repeated.length,
    attainments,
  };
}

/**
 * Records figures and works out the attainments they touch, all in the transaction handed in. One bad figure
 * refuses the whole batch (INVALID_FACT, every problem in its details). Recording the same words of the same
 * source again changes nothing, not even where they were corrected or withdrawn since: a file may be loaded twice.
 */
export async function recordAll(
  transaction: WriteTransaction,
  batch: FactBatch,
  { recordedAt = transaction.now, otherValue = "REVISION", onProgress }: Options = {},
): Promise<Recorded> {
  const plan = await planFacts(transaction, batch, await readMaster(transaction), { recordedAt, otherValue });
  refuse(plan.problems);
  return recordPlanned(transaction, plan, onProgress);
}

export function recordTarget(
  transaction: WriteTransaction,
  input: TargetInput,
  options?: Options,
): Promise<Recorded> {
  return recordAll(transaction, { targets: [input], actuals: [] }, options);
}

export function recordActual(
  transaction: WriteTransaction,
  input: ActualInput,
  options?: Options,
): Promise<Recorded> {
  return recordAll(transaction, { targets: [], actuals: [input] }, options);
}

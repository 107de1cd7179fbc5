import type { Actual, Fact, Target } from "@doichieu/schema";
import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import { recomputeAttainments } from "../attainments/recompute.service.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { Refusal } from "../errors.ts";
import { actualKeyText, targetKeyText } from "./build-fact.ts";
import type { ActualInput, TargetInput } from "./fact-input.ts";
import { actualKind, type FactKind, targetKind } from "./fact-kind.ts";
import { readMaster } from "./master-data.ts";
import { recordActual, recordTarget } from "./record.service.ts";
import { markCurrent, readRevisions } from "./revisions.repository.ts";

/** Done, or refused because somebody was faster; then `latest` is what is there now. */
export type Edited<T> = { outcome: "DONE"; fact: T } | { outcome: "CONFLICT"; latest: T };

async function latestOf<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  key: string,
): Promise<T> {
  const latest = (await readRevisions(transaction, kind, [key])).get(key)?.at(-1);
  if (!latest) throw new Refusal("UNKNOWN_ID", `There is nothing to revise under ${key}; record it first.`);
  return latest;
}

/** A new revision of a target, unless another came after `expectedRevision`, the last one its editor has seen. */
export async function reviseTarget(
  transaction: WriteTransaction,
  input: TargetInput,
  expectedRevision: number,
): Promise<Edited<Target>> {
  const latest = await latestOf(
    transaction,
    targetKind,
    targetKeyText(input, input.plan?.trim() || MAIN_PLAN),
  );
  if (latest.revision !== expectedRevision) return { outcome: "CONFLICT", latest };
  const { targets } = await recordTarget(transaction, input, { otherValue: "CORRECTION" });
  return { outcome: "DONE", fact: targets[0] ?? latest };
}

/** A new revision of an actual, unless another came after `expectedRevision`, the last one its editor has seen. */
export async function reviseActual(
  transaction: WriteTransaction,
  input: ActualInput,
  expectedRevision: number,
): Promise<Edited<Actual>> {
  const latest = await latestOf(
    transaction,
    actualKind,
    actualKeyText(input, input.plan?.trim() || MAIN_PLAN),
  );
  if (latest.revision !== expectedRevision) return { outcome: "CONFLICT", latest };
  const { actuals } = await recordActual(transaction, input, { otherValue: "CORRECTION" });
  return { outcome: "DONE", fact: actuals[0] ?? latest };
}

async function withdraw<T extends Fact>(
  transaction: WriteTransaction,
  kind: FactKind<T>,
  id: string,
): Promise<Edited<T>> {
  const key = id.replace(/\.\d+$/, "");
  const withdrawn = await transaction.write(
    sql`UPDATE ${kind.rows.table} SET withdrawn_at = ${transaction.now}, is_current = ${false}
        WHERE id = ${id} AND withdrawn_at IS NULL`,
  );
  const revisions = await readRevisions(transaction, kind, [key]);
  const fact = revisions.get(key)?.find((revision) => revision.id === id);
  if (!fact) throw new Refusal("UNKNOWN_ID", `There is no fact ${id} to withdraw.`);
  if (withdrawn === 0) return { outcome: "CONFLICT", latest: fact };
  const { sources } = await readMaster(transaction);
  await markCurrent(transaction, kind, revisions, sources);
  await recomputeAttainments(transaction, [fact]);
  return { outcome: "DONE", fact };
}

/** Takes a revision that was an error out of every answer; it stays in the history (M14). */
export function withdrawTarget(transaction: WriteTransaction, id: string): Promise<Edited<Target>> {
  return withdraw(transaction, targetKind, id);
}

/** Takes a revision that was an error out of every answer; it stays in the history (M14). */
export function withdrawActual(transaction: WriteTransaction, id: string): Promise<Edited<Actual>> {
  return withdraw(transaction, actualKind, id);
}

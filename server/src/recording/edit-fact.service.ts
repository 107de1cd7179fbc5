import type { Actual, Fact, Target } from "@doichieu/schema";
import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import sql from "sql-template-tag";
import { recomputeAttainments } from "../attainments/recompute.service.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { actualKeyText, targetKeyText } from "./build-fact.ts";
import { type Edited, invalid } from "./edited.ts";
import type { ActualInput, TargetInput } from "./fact-input.ts";
import { actualKind, type FactKind, targetKind } from "./fact-kind.ts";
import { readMaster } from "./master-data.ts";
import { type FactBatch, type FactPlan, type KindPlan, planFacts } from "./plan-facts.ts";
import { recordPlanned } from "./record.service.ts";
import { markCurrent, readRevisions } from "./revisions.repository.ts";
import type { OtherValue } from "./said-before.ts";

/** How one figure is edited by one who reads the answer; files of them go through recordAll. */
export interface FactEdits<Input, T extends Fact> {
  /** A figure that is new, or stated by a source that has not spoken on it. What the source has said otherwise is a CONFLICT. */
  record(transaction: WriteTransaction, input: Input): Promise<Edited<T>>;
  /** A new revision, unless another came after `expectedRevision`, the last one its editor has seen. */
  revise(transaction: WriteTransaction, input: Input, expectedRevision: number): Promise<Edited<T>>;
  /** Takes a revision that was an error out of every answer; it stays in the history (M14). */
  withdraw(transaction: WriteTransaction, id: string): Promise<Edited<T>>;
}

interface Kind<Input, T extends Fact> {
  kind: FactKind<T>;
  keyOf(input: Input, plan: string): string;
  batchOf(input: Input): FactBatch;
  partOf(plan: FactPlan): KindPlan<T>;
}

class Editing<Input extends { plan?: string | null }, T extends Fact> implements FactEdits<Input, T> {
  constructor(private readonly of: Kind<Input, T>) {}

  async record(transaction: WriteTransaction, input: Input): Promise<Edited<T>> {
    const plan = await this.plan(transaction, input, "REFUSED");
    const { contradicted, repeated } = this.of.partOf(plan);
    const latest = this.latest(plan, input);
    if (latest && contradicted.length > 0) {
      return { outcome: "CONFLICT", reason: "OTHER_VALUE", now: latest };
    }
    if (latest && repeated[0]?.withdrawnAt) {
      return { outcome: "CONFLICT", reason: "WITHDRAWN", now: latest };
    }
    return this.keep(transaction, plan);
  }

  async revise(transaction: WriteTransaction, input: Input, expectedRevision: number): Promise<Edited<T>> {
    const plan = await this.plan(transaction, input, "CORRECTION");
    if (plan.problems.length > 0) return { outcome: "INVALID", problems: plan.problems };
    const latest = this.latest(plan, input);
    if (!latest) {
      return invalid(
        "expectedRevision",
        expectedRevision,
        "nothing is on record under this key",
        "record it",
      );
    }
    if (latest.revision !== expectedRevision) {
      return { outcome: "CONFLICT", reason: "NEWER_REVISION", now: latest };
    }
    return this.keep(transaction, plan);
  }

  async withdraw(transaction: WriteTransaction, id: string): Promise<Edited<T>> {
    const { kind } = this.of;
    const revisions = await readRevisions(transaction, kind, [id.replace(/\.\d+$/, "")]);
    const [before] = [...revisions.values()].flat().filter((revision) => revision.id === id);
    if (!before)
      return invalid("id", id, "there is no such fact", "give the id of one revision, as answers do");
    if (before.withdrawnAt !== null) return { outcome: "CONFLICT", reason: "WITHDRAWN", now: before };
    const after: T = Object.assign(Object.create(Object.getPrototypeOf(before)), before, {
      withdrawnAt: transaction.now,
      isCurrent: false,
    });
    await transaction.write(
      sql`UPDATE ${kind.rows.table} SET withdrawn_at = ${transaction.now}, is_current = ${false} WHERE id = ${id} AND withdrawn_at IS NULL`,
    );
    const left = [...revisions].map(
      ([key, all]) => [key, all.map((each) => (each === before ? after : each))] as const,
    );
    const { sources } = await readMaster(transaction);
    await markCurrent(transaction, kind, new Map(left), sources);
    return {
      outcome: "DONE",
      before,
      after,
      attainments: await recomputeAttainments(transaction, [after]),
    };
  }

  private async plan(transaction: WriteTransaction, input: Input, otherValue: OtherValue): Promise<FactPlan> {
    const options = { recordedAt: transaction.now, otherValue };
    return planFacts(transaction, this.of.batchOf(input), await readMaster(transaction), options);
  }

  private latest(plan: FactPlan, input: Input): T | null {
    const key = this.of.keyOf(input, input.plan?.trim() || MAIN_PLAN);
    return this.of.partOf(plan).latest.get(key) ?? null;
  }

  private async keep(transaction: WriteTransaction, plan: FactPlan): Promise<Edited<T>> {
    if (plan.problems.length > 0) return { outcome: "INVALID", problems: plan.problems };
    const { added, repeated, revised } = this.of.partOf(plan);
    if (repeated[0]) return { outcome: "UNCHANGED", after: repeated[0] };
    const [after] = added;
    if (!after) throw new Error("a figure without problems was neither new nor there");
    const { attainments } = await recordPlanned(transaction, plan);
    return { outcome: "DONE", before: revised[0]?.before ?? null, after, attainments };
  }
}

export const targetEdits: FactEdits<TargetInput, Target> = new Editing({
  kind: targetKind,
  keyOf: targetKeyText,
  batchOf: (input: TargetInput) => ({ targets: [input], actuals: [] }),
  partOf: (plan) => plan.targets,
});

export const actualEdits: FactEdits<ActualInput, Actual> = new Editing({
  kind: actualKind,
  keyOf: actualKeyText,
  batchOf: (input: ActualInput) => ({ targets: [], actuals: [input] }),
  partOf: (plan) => plan.actuals,
});

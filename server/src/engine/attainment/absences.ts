import type { AbsenceReason, AttainmentField } from "@doichieu/schema/vocabulary";
import type { NamedAbsence } from "../evaluation.ts";

/** A value, or the reason why there is none. */
export type Outcome<T> = { value: T; reason: null } | { value: null; reason: AbsenceReason };

export function present<T>(value: T): Outcome<T> & { reason: null } {
  return { value, reason: null };
}

export function absent(reason: AbsenceReason): { value: null; reason: AbsenceReason } {
  return { value: null, reason };
}

/** Gathers why fields are null while they are filled (M15). */
export class AbsenceList {
  readonly named: NamedAbsence[] = [];

  add(field: AttainmentField, reason: AbsenceReason): void {
    this.named.push({ field, reason, detail: null });
  }

  /** The outcome's value; where there is none, its reason is kept under the field. */
  take<T>(field: AttainmentField, outcome: Outcome<T>): T | null {
    if (outcome.reason) this.add(field, outcome.reason);
    return outcome.value;
  }
}

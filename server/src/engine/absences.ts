import type { AbsenceReason, AttainmentField } from "@doichieu/schema/vocabulary";
import type { NamedAbsence } from "./evaluation.ts";

/** A value, or the reason why there is none. */
export type Outcome<T> = { value: T; reason: null } | Absent;

export interface Absent {
  value: null;
  reason: AbsenceReason;
  /** more of the reason: "1 of 2" */
  detail: string | null;
}

export function present<T>(value: T): Outcome<T> & { reason: null } {
  return { value, reason: null };
}

export function absent(reason: AbsenceReason, detail: string | null = null): Absent {
  return { value: null, reason, detail };
}

/** Gathers why fields are null while they are filled (M15). */
export class AbsenceList {
  readonly named: NamedAbsence[] = [];

  add(field: AttainmentField, reason: AbsenceReason, detail: string | null = null): void {
    this.named.push({ field, reason, detail });
  }

  /** The outcome's value; where there is none, its reason is kept under the field. */
  take<T>(field: AttainmentField, outcome: Outcome<T>): T | null {
    if (outcome.reason) this.add(field, outcome.reason, outcome.detail);
    return outcome.value;
  }
}

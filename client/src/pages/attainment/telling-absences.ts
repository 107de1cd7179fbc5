import type { AbsenceReason, AttainmentField } from "@doichieu/schema/vocabulary";

export interface AbsenceGroup {
  reason: AbsenceReason;
  fields: AttainmentField[];
}

/** Nothing is missing where the gap is exactly zero, or where neither side is better. */
const noLoss: ReadonlySet<AbsenceReason> = new Set(["ON_TARGET", "NEUTRAL"]);

/** Absences by reason, without those that only repeat that there is no actual or no target. */
export function tellingAbsences(
  absences: readonly { field: AttainmentField; reason: AbsenceReason }[],
): AbsenceGroup[] {
  const groups = new Map<AbsenceReason, AttainmentField[]>();
  for (const { field, reason } of absences) {
    if (noLoss.has(reason)) continue;
    const isRepetition =
      (reason === "NO_ACTUAL" && field !== "ACTUAL") || (reason === "NO_TARGET" && field !== "TARGET");
    if (isRepetition) continue;
    groups.set(reason, [...(groups.get(reason) ?? []), field]);
  }
  return [...groups].map(([reason, fields]) => ({ reason, fields }));
}

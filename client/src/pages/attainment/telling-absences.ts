import type { AbsenceReason, AttainmentField } from "@doichieu/schema/vocabulary";

export interface AbsenceGroup {
  reason: AbsenceReason;
  /** more of the reason: "1 of 2" */
  detail: string | null;
  fields: AttainmentField[];
}

/** Nothing is missing where the gap is exactly zero, or where neither side is better. */
const noLoss: ReadonlySet<AbsenceReason> = new Set(["ON_TARGET", "NEUTRAL"]);

/** Absences by reason, without those that only repeat that there is no actual or no target. */
export function tellingAbsences(
  absences: readonly { field: AttainmentField; reason: AbsenceReason; detail: string | null }[],
): AbsenceGroup[] {
  const groups = new Map<string, AbsenceGroup>();
  for (const { field, reason, detail } of absences) {
    if (noLoss.has(reason)) continue;
    // only plan periods have a path: nothing is missing from an annual target
    if (field === "PACE" && reason === "PERIODS_DIFFER") continue;
    const isRepetition =
      (reason === "NO_ACTUAL" && field !== "ACTUAL") || (reason === "NO_TARGET" && field !== "TARGET");
    if (isRepetition) continue;
    const key = `${reason} ${detail ?? ""}`;
    groups.set(key, { reason, detail, fields: [...(groups.get(key)?.fields ?? []), field] });
  }
  return [...groups.values()];
}

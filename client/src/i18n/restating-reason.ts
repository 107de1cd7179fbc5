import type { AbsenceReason, Locale, Verdict } from "@doichieu/schema/vocabulary";
import { absenceLong, absenceShort } from "./absence.ts";

/** Why a figure of a merged unit is not put together from those before (M13). */
const restating: ReadonlySet<AbsenceReason> = new Set(["INCOMPLETE_COVERAGE", "NOT_RESTATABLE", "NO_WEIGHT"]);

interface Absence<Field> {
  field: Field;
  reason: AbsenceReason;
  detail: string | null;
}

/** "thiếu số của tỉnh cũ: 1 trong 2", "a province is missing, 1 of 2"; null where the figure is there or lacks for another reason. */
export function restatingReason<Field>(
  absences: readonly Absence<Field>[],
  field: Field,
  locale: Locale,
): string | null {
  const absence = absences.find((each) => each.field === field);
  if (!(absence && restating.has(absence.reason))) return null;
  const words = absenceShort(absence.reason, locale);
  if (!absence.detail) return words;
  return locale === "VI"
    ? `${words}: ${coverageText(absence.detail, locale)}`
    : `${words}, ${absence.detail}`;
}

/** Is there nothing to show of a row but why there is nothing? */
export function isUnrestated({
  verdict,
  target,
  actual,
  absences,
}: {
  verdict: Verdict;
  target: unknown;
  actual: unknown;
  absences: readonly Absence<string>[];
}): boolean {
  if (verdict !== "NO_TARGET" || target || actual) return false;
  return ["ACTUAL", "TARGET"].some((field) => restatingReason(absences, field, "EN") !== null);
}

/** For a sentence, with how far it goes: "chưa đủ số của mọi tỉnh cũ (1 trong 2)". */
export function absenceWithDetail(reason: AbsenceReason, detail: string | null, locale: Locale): string {
  const words = absenceLong(reason, locale);
  return detail ? `${words} (${coverageText(detail, locale)})` : words;
}

/** The server's detail of a coverage, "1 of 2", in the page's language. */
function coverageText(detail: string, locale: Locale): string {
  return locale === "VI" ? detail.replace(/^(\d+) of (\d+)$/, "$1 trong $2") : detail;
}

import {
  type AttainmentField,
  type Locale,
  type Unit,
  unitAffixes,
  unitName,
} from "@doichieu/schema/vocabulary";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { absenceShort } from "../../i18n/absence.ts";

/** The unit below a gap. Points have a name for tight places: "điểm %", "pp". */
export function gapUnit(unit: Unit, locale: Locale): string | null {
  if (unit === "COUNT") return null;
  return unit === "PERCENTAGE_POINT" ? unitAffixes(unit, locale).after.trim() : unitName(unit, locale);
}

/** Why a figure is not there; null where the verdict has said so already. */
export function whyAbsent(
  { absences }: Scorecard_attainmentFragment,
  field: AttainmentField,
  locale: Locale,
): string | null {
  const reason = absences.find((absence) => absence.field === field)?.reason;
  if (reason === undefined || reason === "NO_ACTUAL" || reason === "NO_TARGET") return null;
  return absenceShort(reason, locale);
}

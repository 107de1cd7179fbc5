import { type Locale, unitName } from "@doichieu/schema/vocabulary";
import type { AttainmentsTexts } from "../../i18n/attainments.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { ListedAttainment } from "./listed-attainment.ts";

const WHOLE_YEAR = 12;

/** In what the row is measured. */
export function unitOf(
  { measure, target, actual, indicator }: ListedAttainment,
  locale: Locale,
  texts: AttainmentsTexts,
) {
  if (measure === "GROWTH") return texts.isGrowth;
  return unitName((target ?? actual)?.unit ?? indicator.unit, locale);
}

/** The years or months it speaks of, where they are not the year itself. */
export function periodOf(
  { fromYear, year, dueMonth, throughMonth }: ListedAttainment,
  texts: AttainmentsTexts,
) {
  if (fromYear !== null && fromYear !== year.value) return texts.period(fromYear, year.value);
  const month = throughMonth ?? dueMonth;
  return month !== null && month !== WHOLE_YEAR ? texts.months(month) : null;
}

/** What stands under an indicator's name: its unit, and whatever about the row is not as usual. */
export function rowRemarks(row: ListedAttainment, locale: Locale, texts: AttainmentsTexts): string {
  const remarks = [
    unitOf(row, locale, texts),
    row.measure === "CHANGE" && texts.isChange,
    planName(row.plan, locale),
    periodOf(row, texts),
  ];
  return remarks.filter((remark) => typeof remark === "string").join(", ");
}

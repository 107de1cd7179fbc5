import type { Locale } from "@doichieu/schema/vocabulary";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { RankedAttainment } from "./ranked-item.ts";

const WHOLE_YEAR = 12;

/** Whatever about a row is not as usual: who set the target, for which period, through which month. */
export function rankingRemarks(
  { plan, fromYear, year, dueMonth, throughMonth }: RankedAttainment,
  locale: Locale,
  texts: IndicatorTexts,
): string {
  const remarks = [
    planName(plan, locale),
    fromYear !== null && fromYear !== year.value && texts.period(fromYear, year.value),
    dueMonth !== null && dueMonth !== WHOLE_YEAR && texts.dueMonth(dueMonth),
    throughMonth !== null && throughMonth !== WHOLE_YEAR && texts.throughMonth(throughMonth),
  ];
  return remarks.filter((remark) => typeof remark === "string").join(", ");
}

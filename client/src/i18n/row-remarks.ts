import { type Locale, type TargetMeasure, unitName } from "@doichieu/schema/vocabulary";
import type { Scorecard_attainmentFragment } from "../generated/documents.ts";
import { planName } from "./plan-name.ts";
import type { ProvinceTexts } from "./province.vi.ts";

const WHOLE_YEAR = 12;

type Remarked = Pick<
  Scorecard_attainmentFragment,
  "indicator" | "plan" | "fromYear" | "dueMonth" | "throughMonth" | "year" | "target"
>;

/** What stands under an indicator's name: its unit, and whatever about the row is not as usual. */
export function rowRemarks(
  attainment: Remarked,
  measure: TargetMeasure,
  locale: Locale,
  texts: ProvinceTexts,
): string {
  const { indicator, plan, fromYear, dueMonth, throughMonth, year } = attainment;
  const isPeriod = fromYear !== null && fromYear !== year.value;
  const unit = measure === "GROWTH" ? texts.growth : unitName(indicator.unit, locale);
  const remarks = [
    unit,
    measure === "CHANGE" && texts.change,
    indicator.direction === "LOWER" && texts.lowerIsBetter,
    indicator.direction === "NEUTRAL" && attainment.target && texts.neutral,
    planName(plan, locale),
    isPeriod && texts.period(fromYear, year.value),
    dueMonth !== null && dueMonth !== WHOLE_YEAR && texts.dueMonth(dueMonth),
    throughMonth !== null && throughMonth !== WHOLE_YEAR && texts.throughMonth(throughMonth),
  ];
  return remarks.filter((remark) => typeof remark === "string").join(", ");
}

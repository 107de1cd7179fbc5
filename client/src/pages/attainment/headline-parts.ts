import { amountText, isDerived, type Locale } from "@doichieu/schema/vocabulary";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import type { AttainmentHeader_attainmentFragment } from "../../generated/documents.ts";
import type { HeadlineParts } from "../../i18n/attainment.vi.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { uncapitalised } from "../../i18n/sentence.ts";

type Attainment = Pick<
  AttainmentHeader_attainmentFragment,
  "province" | "indicator" | "year" | "measure" | "verdict" | "target" | "actual" | "gap" | "absences"
>;

/** What the headline says, with its figures printed. */
export function headlineParts(attainment: Attainment, locale: Locale): HeadlineParts {
  const { province, indicator, year, measure, verdict } = attainment;
  const [target, actual, gap] = [
    figureOf(attainment.target),
    figureOf(attainment.actual),
    figureOf(attainment.gap),
  ];
  const isTargetDerived = target !== null && isDerived(target);
  const distance = gap?.value ?? null;
  const isOnTarget = distance === 0;
  return {
    province: localName(province, locale),
    year: year.value,
    indicator: uncapitalised(localName(indicator, locale)),
    isGrowth: measure === "GROWTH",
    isChange: measure === "CHANGE",
    verdict,
    actual: actual && amountText(actual, locale),
    target: target && amountText(target, locale),
    isTargetDerived,
    distance:
      gap && distance !== null && !isOnTarget
        ? amountText(
            { ...gap, value: Math.abs(distance), low: Math.abs(distance), high: Math.abs(distance) },
            locale,
            {
              approximateSign: false,
            },
          )
        : null,
    isDistanceApproximate: gap !== null && isDerived(gap),
    isLowerBetter: indicator.direction === "LOWER",
    isOnTarget,
    isUnrestated: !(actual || target) && restatingReason(attainment.absences, "ACTUAL", locale) !== null,
  };
}

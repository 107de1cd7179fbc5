import type { Locale } from "@doichieu/schema/vocabulary";
import { localName, shortName } from "../../format/local-name.ts";
import type { GrowthComparison } from "../../pages/growth/growth-counts.ts";
import { amountDatum } from "../amount-datum.ts";
import type { WidgetDatum } from "../widget.ts";

/** Each target as a GrowthComparison has it. */
export function growthData(
  comparisons: readonly GrowthComparison[],
  year: number,
  locale: Locale,
): WidgetDatum[] {
  return comparisons.map((row) => ({
    attainment: row.attainment.id,
    province: row.province.id,
    provinceName: localName(row.province, locale),
    indicator: row.indicator.code,
    indicatorName: shortName(row.indicator, locale),
    year,
    plan: row.attainment.plan,
    targetGrowth: amountDatum(row.targetGrowth, locale),
    achievedGrowth: amountDatum(row.achievedGrowth, locale),
    lastAchievedGrowth: amountDatum(row.lastAchievedGrowth, locale),
    gap: amountDatum(row.gap, locale, { signed: true }),
    lastGap: amountDatum(row.lastGap, locale, { signed: true }),
    verdict: row.verdict,
    provisional: row.attainment.provisional,
    ambition: row.ambition,
  }));
}

import type { IndicatorQuery } from "../../generated/documents.ts";

type Found = NonNullable<IndicatorQuery["indicator"]>;
type Report = IndicatorQuery["report"];

/** What an indicator's page shows of a year, and of what stands around it. */
export type IndicatorData = Omit<IndicatorQuery, "report" | "indicator"> &
  Pick<Report, "national"> & { indicator: Found & Pick<Report, "ranking"> };

/** Null where there is no such indicator. */
export function indicatorData({ report, indicator, ...around }: IndicatorQuery) {
  if (!indicator) return null;
  const { value: year, ranking, national } = report;
  const data: IndicatorData = { ...around, national, indicator: { ...indicator, ranking } };
  return { year, data };
}

import type { OverviewQuery } from "../../generated/documents.ts";

type Report = Omit<OverviewQuery["report"], "value">;

/** What the overview shows of a year, and of what stands around it. */
export type OverviewData = Omit<OverviewQuery, "report"> & Report;

export function overviewData({ report: { value: year, ...report }, ...around }: OverviewQuery): {
  year: number;
  data: OverviewData;
} {
  return { year, data: { ...around, ...report } };
}

import type { GrowthQuery } from "../../generated/documents.ts";

/** What the growth page shows of a year, and of what stands around it. */
export type GrowthData = Omit<GrowthQuery, "report"> & Omit<GrowthQuery["report"], "value">;

export function growthData({ report: { value: year, ...report }, ...around }: GrowthQuery): {
  year: number;
  data: GrowthData;
} {
  return { year, data: { ...around, ...report } };
}

import type { ProvinceYearQuery } from "../../generated/documents.ts";

/** What a province's page shows of a year, and of what stands around it. */
export type ProvinceData = Omit<ProvinceYearQuery, "report"> & Omit<ProvinceYearQuery["report"], "value">;

export function provinceData({ report: { value: year, ...report }, ...around }: ProvinceYearQuery): {
  year: number;
  data: ProvinceData;
} {
  return { year, data: { ...around, ...report } };
}

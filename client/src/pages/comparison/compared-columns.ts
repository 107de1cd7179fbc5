import type { Boundaries } from "@doichieu/schema/vocabulary";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { ProvinceYearQuery } from "../../generated/documents.ts";
import { comparedProvinces } from "./compared.ts";
import type { ComparedAttainment, ComparedColumn } from "./compared-column.ts";

type Compared = Omit<ProvinceYearQuery, "report"> & Pick<ProvinceYearQuery["report"], "attainments">;

export interface ComparedColumnsRequest {
  /** as the address has it */
  compare: string | undefined;
  year: number;
  boundaries: Boundaries;
}

/** The page's province and those beside it, each with its counts and figures of the year; and who could not be. */
export function comparedColumns(
  data: Compared,
  rows: readonly ComparedAttainment[],
  { compare, year, boundaries }: ComparedColumnsRequest,
) {
  const { province, years, attainments } = data;
  if (!province) return { columns: [], others: [], dropped: [] };
  const { chosen, dropped } = comparedProvinces(compare, province, data.others ?? [], boundaries);
  const summaries = [...years.map((summary) => ({ ...summary, province })), ...(data.othersYears ?? [])];
  const countsOf = (id: string) => {
    const summary = summaries.find((each) => each.province?.id === id && each.year?.value === year);
    return summary ? verdictCounts(summary) : {};
  };
  const columns: ComparedColumn[] = [
    { province, counts: countsOf(province.id), attainments: rows, total: attainments.totalCount },
    ...chosen.map((other) => ({
      province: other,
      counts: countsOf(other.id),
      attainments: other.attainments.nodes,
      total: other.attainments.totalCount,
    })),
  ];
  return { columns, others: chosen, dropped };
}

import type { AttainmentDimension, AttainmentFilter } from "@doichieu/schema";
import { wordsOf } from "../catalogue/searchable.ts";
import type { Operation } from "../operation/operation.ts";
import { indicatorRollup, provinceRollup, type Rollup } from "../rollups/rollup.ts";
import type { SummaryColumn } from "./summary.columns.ts";

/** Column of each dimension, in attainments and in the roll-ups that have it. */
export const dimensionColumns = {
  PROVINCE: "province_id",
  REGION: "region_id",
  SECTOR: "sector_id",
  INDICATOR: "indicator_id",
  YEAR: "year",
  PLAN: "plan",
} as const satisfies Record<AttainmentDimension, string>;

/** What is counted, and of what. */
export interface SummaryRequest {
  filter: AttainmentFilter | null | undefined;
  groupBy: readonly AttainmentDimension[];
  /** the country never mixes with its provinces (M12) */
  level: "COUNTRY" | "PROVINCES" | "EACH";
  columns: ReadonlySet<SummaryColumn>;
}

/** The column that a condition looks at; conditions that are not named here look at single attainments. */
const filterColumns: Partial<Record<keyof AttainmentFilter, string>> = {
  boundaries: "boundaries",
  province: "province_id",
  region: "region_id",
  scheme: "scheme",
  sector: "sector_id",
  kind: "indicator_id",
  indicator: "indicator_id",
  year: "year",
  plan: "plan",
};

/** All columns that a question looks at; null where it looks at single attainments. */
function columnsLookedAt({ filter, groupBy, level }: SummaryRequest): string[] | null {
  const columns: string[] = groupBy.map((dimension) => dimensionColumns[dimension]);
  if (level !== "EACH") columns.push("scheme");
  for (const [condition, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue;
    if (condition === "search" && wordsOf(filter?.search).length === 0) continue;
    const column = filterColumns[condition as keyof AttainmentFilter];
    if (!column) return null;
    columns.push(column);
  }
  return columns;
}

/** Is each group one province's sector in one year? Only their medians are stored. */
function isGroupedAsMedians({ filter, groupBy }: SummaryRequest): boolean {
  const isOfOneYear = groupBy.includes("YEAR") || filter?.year?.in?.length === 1;
  return groupBy.includes("PROVINCE") && groupBy.includes("SECTOR") && isOfOneYear;
}

/**
 * The one place that says which questions a roll-up answers; the smallest one does. Null: the attainments themselves are
 * counted.
 */
export function rollupFor({ recordedBy }: Operation, request: SummaryRequest): Rollup | null {
  const columns = recordedBy === null ? columnsLookedAt(request) : null;
  if (!columns) return null;
  const needsMedian = request.columns.has("median_plan_ratio");
  if (needsMedian && !isGroupedAsMedians(request)) return null;
  const able = needsMedian ? [provinceRollup] : [indicatorRollup, provinceRollup];
  return able.find(({ about }) => columns.every((column) => about.includes(column))) ?? null;
}

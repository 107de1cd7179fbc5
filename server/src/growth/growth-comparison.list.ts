import { type AttainmentListArgs, GrowthComparison } from "@doichieu/schema";
import sql from "sql-template-tag";
import { attainmentList } from "../attainments/attainment.list.ts";
import type { Operation } from "../operation/operation.ts";
import type { List } from "../paging/list.ts";
import { nestedPages } from "../paging/nested-pages.ts";

const byGapOfGrowths = { gap: sql`a.growth_gap_order` };

/** Attainments whose target is known as growth; ordered by GAP they go by the gap of growths. */
export async function growthComparisonList(
  operation: Operation,
  { filter, orderBy }: AttainmentListArgs,
): Promise<List<GrowthComparison>> {
  const list = await attainmentList(operation, filter, orderBy, byGapOfGrowths);
  return {
    ...list,
    where: [...list.where, sql`a.target_growth IS NOT NULL`],
    order: `GROWTH ${list.order}`,
    fromRow: (row) => new GrowthComparison(list.fromRow(row)),
  };
}

export const loadGrowthComparisonsOfYear = nestedPages<AttainmentListArgs, GrowthComparison>(
  sql`a.year`,
  growthComparisonList,
);

import { type AttainmentOrder, GrowthComparison } from "@doichieu/schema";
import sql from "sql-template-tag";
import { attainmentList, type SearchedAttainments } from "../attainments/attainment.list.ts";
import type { List } from "../paging/list.ts";

/** Attainments whose target is known as growth; ordered by GAP they go by the gap of growths. */
export function growthComparisonList(
  filter: SearchedAttainments | null,
  orderBy: readonly AttainmentOrder[],
  today: string,
): List<GrowthComparison> {
  const { columns, from, where, keys, order, fromRow } = attainmentList(filter, orderBy, today, {
    gap: sql`a.growth_gap_order`,
  });
  return {
    columns,
    from,
    where: [...where, sql`a.target_growth IS NOT NULL`],
    keys,
    order: `GROWTH ${order}`,
    fromRow: (row) => new GrowthComparison(fromRow(row)),
  };
}

import { type AttainmentListArgs, GrowthComparison } from "@doichieu/schema";
import sql from "sql-template-tag";
import { attainmentList } from "../attainments/attainment.list.ts";
import { AttainmentReading, propertiesBehind } from "../attainments/attainment.reading.ts";
import type { AttainmentProperty } from "../attainments/attainment.view.ts";
import type { Operation } from "../operation/operation.ts";
import { perSelection, type Selecting, selectedFields } from "../operation/selection.ts";
import type { List } from "../paging/list.ts";
import { nestedPages } from "../paging/nested-pages.ts";

const growths = ["measure", "throughMonth", "dueMonth", "targetGrowth"] as const;

/** What each field reads of its attainment. */
const behindFields: Record<string, readonly AttainmentProperty[]> = {
  attainment: [],
  province: ["provinceId"],
  indicator: ["indicatorCode"],
  year: ["yearValue"],
  targetGrowth: ["targetGrowth", "id"],
  achievedGrowth: ["actualGrowth"],
  lastAchievedGrowth: ["lastActualGrowth"],
  verdict: ["verdict"],
  ambition: ["ambition"],
  gap: [...growths, "gap", "actualGrowth", "indicatorCode"],
  lastGap: [...growths, "lastActualGrowth", "indicatorCode"],
};

const growthReading = perSelection((info) => {
  const own = [...selectedFields(info, "GrowthComparison")].flatMap((field) => {
    const properties = behindFields[field];
    if (!properties) throw new TypeError(`it is not said what GrowthComparison.${field} is read from`);
    return properties;
  });
  return new AttainmentReading([
    ...own,
    ...[...selectedFields(info, "Attainment")].flatMap(propertiesBehind),
  ]);
});

const byGapOfGrowths = { gap: sql`a.growth_gap_order` };

/** Attainments whose target is known as growth; ordered by GAP they go by the gap of growths. */
export async function growthComparisonList(
  operation: Operation,
  args: AttainmentListArgs,
  info: Selecting,
): Promise<List<GrowthComparison>> {
  const list = await attainmentList(operation, args, growthReading(info), byGapOfGrowths);
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

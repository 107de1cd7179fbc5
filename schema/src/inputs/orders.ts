import { registerEnumType } from "type-graphql";

/** Orders of attainments. Absent values come last either way; ties are broken by id. */
export const AttainmentOrder = {
  PROVINCE_ASC: "PROVINCE_ASC",
  PROVINCE_DESC: "PROVINCE_DESC",
  INDICATOR_ASC: "INDICATOR_ASC",
  INDICATOR_DESC: "INDICATOR_DESC",
  SECTOR_ASC: "SECTOR_ASC",
  SECTOR_DESC: "SECTOR_DESC",
  YEAR_ASC: "YEAR_ASC",
  YEAR_DESC: "YEAR_DESC",
  VERDICT_ASC: "VERDICT_ASC",
  VERDICT_DESC: "VERDICT_DESC",
  ACTUAL_ASC: "ACTUAL_ASC",
  ACTUAL_DESC: "ACTUAL_DESC",
  PLAN_RATIO_ASC: "PLAN_RATIO_ASC",
  PLAN_RATIO_DESC: "PLAN_RATIO_DESC",
  SHORTFALL_ASC: "SHORTFALL_ASC",
  SHORTFALL_DESC: "SHORTFALL_DESC",
  GAP_ASC: "GAP_ASC",
  GAP_DESC: "GAP_DESC",
  TARGET_GROWTH_ASC: "TARGET_GROWTH_ASC",
  TARGET_GROWTH_DESC: "TARGET_GROWTH_DESC",
  ACTUAL_GROWTH_ASC: "ACTUAL_GROWTH_ASC",
  ACTUAL_GROWTH_DESC: "ACTUAL_GROWTH_DESC",
  DUE_ASC: "DUE_ASC",
  DUE_DESC: "DUE_DESC",
} as const;
export type AttainmentOrder = (typeof AttainmentOrder)[keyof typeof AttainmentOrder];

/** Orders of targets; ties are broken by id. */
export const TargetOrder = {
  PROVINCE_ASC: "PROVINCE_ASC",
  PROVINCE_DESC: "PROVINCE_DESC",
  INDICATOR_ASC: "INDICATOR_ASC",
  INDICATOR_DESC: "INDICATOR_DESC",
  YEAR_ASC: "YEAR_ASC",
  YEAR_DESC: "YEAR_DESC",
  VALUE_ASC: "VALUE_ASC",
  VALUE_DESC: "VALUE_DESC",
  SOURCE_ASC: "SOURCE_ASC",
  SOURCE_DESC: "SOURCE_DESC",
  RECORDED_ASC: "RECORDED_ASC",
  RECORDED_DESC: "RECORDED_DESC",
} as const;
export type TargetOrder = (typeof TargetOrder)[keyof typeof TargetOrder];

/** Orders of actuals; TypeGraphQL knows enums by object identity, so it is an object of its own. */
export const ActualOrder = { ...TargetOrder };
export type ActualOrder = (typeof ActualOrder)[keyof typeof ActualOrder];

/** What a summary can be grouped by (M12). */
export const AttainmentDimension = {
  PROVINCE: "PROVINCE",
  REGION: "REGION",
  SECTOR: "SECTOR",
  INDICATOR: "INDICATOR",
  YEAR: "YEAR",
  PLAN: "PLAN",
} as const;
export type AttainmentDimension = (typeof AttainmentDimension)[keyof typeof AttainmentDimension];

const subjects: Record<string, string> = {
  PROVINCE: "by province name in Vietnamese order",
  INDICATOR: "by indicator name in Vietnamese order",
  SECTOR: "by sector, then indicator, in the order of the data",
  YEAR: "by year",
  VERDICT: "by verdict, from exceeded to no target",
  ACTUAL: "by the actual's value; open-ended ones by the end they name",
  PLAN_RATIO: "by plan ratio; open-ended ones by the end they name",
  SHORTFALL: "by shortfall (M5)",
  GAP: "by gap, whatever its unit, of growth comparisons in percentage points; open-ended ones by the end they name",
  TARGET_GROWTH: "by growth asked for; open-ended ones by the end they name",
  ACTUAL_GROWTH: "by growth achieved; open-ended ones by the end they name",
  DUE: "by the day on which the target is due",
  VALUE: "by the printed number, whatever its unit; a range by its lower end",
  SOURCE: "by the day the source was published, then by the source's id",
  RECORDED: "by when it was recorded",
};

function registerOrder(order: Record<string, string>, name: string, noun: string): void {
  const valuesConfig = Object.fromEntries(
    Object.keys(order).map((key) => {
      const subject = subjects[key.replace(/_(ASC|DESC)$/, "")] ?? "";
      const way = key.endsWith("_ASC") ? "ascending" : "descending";
      return [key, { description: `${subject[0]?.toUpperCase()}${subject.slice(1)}, ${way}.` }];
    }),
  );
  registerEnumType(order, {
    name,
    description: `Order of ${noun}. Absent values come last; ties are broken by id.`,
    valuesConfig,
  });
}

export function registerOrders(): void {
  registerOrder(AttainmentOrder, "AttainmentOrder", "attainments");
  registerOrder(TargetOrder, "TargetOrder", "targets");
  registerOrder(ActualOrder, "ActualOrder", "actuals");
  registerEnumType(AttainmentDimension, {
    name: "AttainmentDimension",
    description: "What a summary is grouped by.",
    valuesConfig: {
      PROVINCE: { description: "One group for each province." },
      REGION: { description: "One group for each region." },
      SECTOR: { description: "One group for each sector." },
      INDICATOR: { description: "One group for each indicator." },
      YEAR: { description: "One group for each year." },
      PLAN: { description: "One group for each plan." },
    },
  });
}

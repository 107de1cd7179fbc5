import { NATIONAL_SCHEME } from "@doichieu/schema/vocabulary";
import type {
  AttainmentFilter,
  AttainmentOrder,
  AttainmentsQueryVariables,
} from "../../generated/documents.ts";
import { sortOf } from "../../ui/table/sort.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { ListFilter } from "./attainments-filter.ts";

type Subject = AttainmentOrder extends `${infer S}_${"ASC" | "DESC"}` ? S : never;

/** Columns whose order the server knows. */
export const orderedColumns: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ["indicator", "INDICATOR"],
  ["province", "PROVINCE"],
  ["sector", "SECTOR"],
  ["year", "YEAR"],
  ["actual", "ACTUAL"],
  ["ratio", "PLAN_RATIO"],
  ["gap", "GAP"],
  ["growth", "ACTUAL_GROWTH"],
  ["asked", "TARGET_GROWTH"],
  ["shortfall", "SHORTFALL"],
  ["verdict", "VERDICT"],
]);

/** The latest year first, province by province, in the order of the sectors. */
const usualOrder: AttainmentOrder[] = ["YEAR_DESC", "PROVINCE_ASC", "SECTOR_ASC"];

/** Every growth there can be: keeps the targets whose growth is known. */
const known = { gte: -1e12 };

const oneOf = <T>(value: T | null) => (value === null ? undefined : { in: [value] });

const schemes: Record<ListFilter["level"], AttainmentFilter["scheme"]> = {
  provinces: { notIn: [NATIONAL_SCHEME] },
  country: { in: [NATIONAL_SCHEME] },
  all: undefined,
};

/** What says which rows a list has, in which order, and what is counted beside them. */
export type ListVariables = Pick<AttainmentsQueryVariables, "filter" | "counted" | "orderBy">;

export function attainmentsVariables(
  filter: ListFilter,
  sort: string | undefined,
  view: FiguresView,
): ListVariables {
  const { sector, withSubsectors, level, verdicts } = filter;
  const counted: AttainmentFilter = {
    ...view,
    year: oneOf(filter.year),
    province: oneOf(filter.province),
    sector: sector === null ? undefined : { in: [sector], includeChildren: withSubsectors },
    indicator: oneOf(filter.indicator),
    plan: oneOf(filter.plan),
    measure: oneOf(filter.measure),
    ambition: oneOf(filter.ambition),
    targetGrowth: filter.isGrowthAsked ? known : undefined,
    search: filter.words || undefined,
  };
  const by = sortOf(sort);
  const subject = by && orderedColumns.get(by.column);
  return {
    counted,
    filter: {
      ...counted,
      scheme: schemes[level],
      verdict: verdicts.length > 0 ? { in: [...verdicts] } : undefined,
    },
    orderBy: subject ? [`${subject}_${by.descending ? "DESC" : "ASC"}`, ...usualOrder] : usualOrder,
  };
}

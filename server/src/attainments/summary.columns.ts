import type { AttainmentSummary } from "@doichieu/schema";
import type { CountName } from "../rollups/counts.sql.ts";

/** Columns of a summary's row, the groups' own apart. */
export type SummaryColumn = CountName | "not_due" | "median_plan_ratio";

const decided = ["exceeded", "met", "nearly_met", "not_met"] as const;
const due = [...decided, "undecided", "no_actual"] as const;

/** Which columns a field follows from. */
const columnsOf = {
  targets: ["targets"],
  derivedTargets: ["derived_targets"],
  provisional: ["provisional"],
  unrestated: ["unrestated"],
  exceeded: ["exceeded"],
  met: ["met"],
  nearlyMet: ["nearly_met"],
  notMet: ["not_met"],
  undecided: ["undecided"],
  notDue: ["not_due"],
  noActual: ["no_actual"],
  noTarget: ["no_target"],
  decided,
  metShare: decided,
  due,
  coverage: due,
  medianPlanRatio: ["median_plan_ratio"],
} satisfies Partial<Record<keyof AttainmentSummary, readonly SummaryColumn[]>>;

export type SummaryField = keyof typeof columnsOf;

/** The columns that some fields of a summary follow from; other fields, as its links, follow from none. */
export function columnsFor(fields: Iterable<string>): ReadonlySet<SummaryColumn> {
  const columns = new Set<SummaryColumn>();
  for (const field of fields) {
    if (!Object.hasOwn(columnsOf, field)) continue;
    for (const column of columnsOf[field as SummaryField]) columns.add(column);
  }
  return columns;
}

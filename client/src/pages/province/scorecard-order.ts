import type { Locale } from "@doichieu/schema/vocabulary";
import { shortName } from "../../format/local-name.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import { sortedRows } from "../../ui/table/sorted-rows.ts";

export type ScorecardOrder = "sector" | "shortfall" | "name";

/** In an address, where the usual order is left out. */
export interface OrderSearch {
  order?: Exclude<ScorecardOrder, "sector">;
}

export function orderSearch({ order }: Record<string, unknown>): OrderSearch {
  return order === "shortfall" || order === "name" ? { order } : {};
}

/** A target that is missed by nobody knows how much may be the worst of all. */
function shortfallOf({ shortfall, verdict }: Scorecard_attainmentFragment): number | null {
  return shortfall ?? (verdict === "NOT_MET" ? Number.POSITIVE_INFINITY : null);
}

/** Of targets alike, one that is missed by a hair comes before one that is met. */
function missedFirst({ verdict }: Scorecard_attainmentFragment): number {
  return verdict === "NOT_MET" || verdict === "NEARLY_MET" ? 0 : 1;
}

/** The rows in another order than that of the sectors, which they come in; those alike keep it. */
export function inOrder(
  rows: readonly Scorecard_attainmentFragment[],
  order: ScorecardOrder,
  locale: Locale,
): readonly Scorecard_attainmentFragment[] {
  if (order === "shortfall") return sortedRows(sortedRows(rows, missedFirst, false), shortfallOf, true);
  if (order === "name") return sortedRows(rows, ({ indicator }) => shortName(indicator, locale), false);
  return rows;
}

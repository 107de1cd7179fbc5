import type { VerdictCounts } from "../../charts/verdict-counts.ts";
import type { Named } from "../../format/local-name.ts";
import type { ComparisonCell_attainmentFragment } from "../../generated/documents.ts";

/** One figure of one province; a row of its scorecard has all of it and more. */
export type ComparedAttainment = Omit<ComparisonCell_attainmentFragment, " $fragmentName">;

/** A province among others in one year. */
export interface ComparedColumn {
  province: Named & { id: string };
  counts: VerdictCounts;
  attainments: readonly ComparedAttainment[];
  /** how many there are, loaded or not */
  total: number;
}

import type { VerdictCounts } from "../charts/verdict-counts.ts";
import type { VerdictCounts_summaryFragment } from "../generated/documents.ts";

type Counted = Omit<VerdictCounts_summaryFragment, " $fragmentName">;

/** A summary's counts by verdict. */
export function verdictCounts(summary: Counted): VerdictCounts {
  return {
    EXCEEDED: summary.exceeded,
    MET: summary.met,
    NEARLY_MET: summary.nearlyMet,
    NOT_MET: summary.notMet,
    UNDECIDED: summary.undecided,
    NOT_DUE: summary.notDue,
    NO_ACTUAL: summary.noActual,
    NO_TARGET: summary.noTarget,
  };
}

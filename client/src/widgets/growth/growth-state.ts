import { decidedVerdicts } from "@doichieu/schema/vocabulary";
import type { GrowthCounts } from "../../i18n/growth.vi.ts";
import { type GrowthComparison, growthCounts } from "../../pages/growth/growth-counts.ts";
import type { GrowthAnswer } from "./ask-growth.ts";

type Listed = GrowthAnswer["report"]["growthComparisons"]["nodes"][number];

/** What a widget of growth shows of a year. */
export interface GrowthState {
  year: number;
  counts: GrowthCounts;
  /** the provinces' targets, or the country's where there are no others (M12), as far as they were asked for */
  own: readonly Listed[];
  drawn: readonly GrowthComparison[];
  /** all decided ones rest on estimates, so that one word in the title says it */
  isProvisional: boolean;
}

/** `rows`: how many are drawn at most. */
export function growthState({ report, byYear }: GrowthAnswer, rows: number): GrowthState {
  const { growthComparisons, belowLast, value: year } = report;
  const counts = growthCounts({ growthComparisons, belowLast, byYear }, year);
  const own = worstFirst(
    growthComparisons.nodes.filter(({ province }) => (province.kind === "COUNTRY") === counts.isNational),
  );
  const decided = own.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  const isWhole = own.length === counts.targets;
  return {
    year,
    counts,
    own,
    drawn: own.slice(0, rows),
    isProvisional: isWhole && decided.length > 0 && decided.every(({ attainment }) => attainment.provisional),
  };
}

/** Missed by a gap that is known, then missed, reached, and open; within each as the server has them, by the gap. */
function worstFirst<Row extends Pick<GrowthComparison, "verdict" | "gap">>(rows: readonly Row[]): Row[] {
  return [0, 1, 2, 3].flatMap((rank) => rows.filter((row) => rankOf(row) === rank));
}

function rankOf({ verdict, gap }: Pick<GrowthComparison, "verdict" | "gap">): number {
  if (verdict === "NOT_MET" || verdict === "NEARLY_MET") return gap && gap.value !== null ? 0 : 1;
  return decidedVerdicts.includes(verdict) ? 2 : 3;
}

import { judgedVerdicts } from "@doichieu/schema/vocabulary";
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
  /** all of them rest on estimates, so that one word in the title says it */
  isProvisional: boolean;
}

/** `rows`: how many are drawn at most. */
export function growthState({ report, byYear }: GrowthAnswer, rows: number): GrowthState {
  const { growthComparisons, belowLast, value: year } = report;
  const counts = growthCounts({ growthComparisons, belowLast, byYear }, year);
  const own = worstFirst(
    growthComparisons.nodes.filter(({ province }) => (province.kind === "COUNTRY") === counts.isNational),
  );
  const judged = own.filter(({ verdict }) => judgedVerdicts.includes(verdict));
  const isWhole = own.length === counts.targets;
  return {
    year,
    counts,
    own,
    drawn: own.slice(0, rows),
    isProvisional: isWhole && judged.length > 0 && judged.every(({ attainment }) => attainment.provisional),
  };
}

/** What was not reached before the rest; within both as the server has them, by the gap. */
function worstFirst<Row extends Pick<GrowthComparison, "verdict">>(rows: readonly Row[]): Row[] {
  const isMissed = ({ verdict }: Row) => verdict === "NOT_MET" || verdict === "NEARLY_MET";
  return [...rows.filter(isMissed), ...rows.filter((row) => !isMissed(row))];
}

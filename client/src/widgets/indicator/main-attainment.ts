import { decidedVerdicts, MAIN_PLAN, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { IndicatorWidget_candidateFragment } from "../../generated/documents.ts";

type Candidate = IndicatorWidget_candidateFragment;

const WHOLE_YEAR = 12;
const measures: Record<TargetMeasure, number> = { LEVEL: 0, GROWTH: 1, CHANGE: 2 };

const hasTarget = ({ verdict }: Candidate) => verdict !== "NO_TARGET";

/** What speaks for its year comes first, as on the indicator's page: the main plan, that of the year, its level. */
function ranks({ plan, fromYear, year, dueMonth, measure, verdict }: Candidate): (number | string)[] {
  return [
    verdict === "NO_TARGET" ? 1 : 0,
    plan === MAIN_PLAN ? 0 : 1,
    year.value - (fromYear ?? year.value),
    WHOLE_YEAR - (dueMonth ?? WHOLE_YEAR),
    measures[measure as TargetMeasure] ?? 0,
    plan,
  ];
}

function before(a: Candidate, b: Candidate): number {
  const other = ranks(b);
  for (const [place, rank] of ranks(a).entries()) {
    const against = other[place] ?? 0;
    if (rank !== against) return rank < against ? -1 : 1;
  }
  return 0;
}

export interface MainAttainment {
  id: string;
  /** other targets of the same year */
  others: number;
}

/**
 * The comparison that speaks for a year: for the one asked for; else for the newest that was judged, as every page chooses
 * its year, else the newest with a target, else with a figure.
 */
export function mainAttainment(
  candidates: readonly Candidate[],
  asked: number | undefined,
): MainAttainment | null {
  const judged = candidates.filter(({ verdict }) => decidedVerdicts.includes(verdict));
  const [among = []] = [judged, candidates.filter(hasTarget), candidates].filter(({ length }) => length > 0);
  const year = asked ?? Math.max(...among.map((each) => each.year.value));
  const [main, ...more] = candidates.filter((each) => each.year.value === year).sort(before);
  return main ? { id: main.id, others: hasTarget(main) ? more.filter(hasTarget).length : 0 } : null;
}

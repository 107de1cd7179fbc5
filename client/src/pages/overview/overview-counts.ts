import { metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { HeadlineCounts, LedeCounts } from "../../i18n/overview.vi.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { OverviewData } from "./overview-data.ts";

type Summary = OverviewData["provincial"][number];
export type NationalSummary = OverviewData["byProvince"][number];

/** The country's own figures; of several countries the first that has any. */
export function nationalOf({ byProvince }: OverviewData): NationalSummary | undefined {
  return byProvince.find(({ province }) => province?.kind === "COUNTRY");
}

function headlineCounts(
  counts: VerdictCounts,
  of: Pick<HeadlineCounts, "year" | "isNational" | "isRestated">,
): HeadlineCounts {
  const { met, decided } = metOf(counts);
  return {
    ...of,
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    nearlyMet: counts.NEARLY_MET ?? 0,
    notMet: counts.NOT_MET ?? 0,
    undecided: counts.UNDECIDED ?? 0,
    notDue: counts.NOT_DUE ?? 0,
    noActual: counts.NO_ACTUAL ?? 0,
    noTarget: counts.NO_TARGET ?? 0,
  };
}

function hasFigures<T extends Summary | NationalSummary>(summary: T | undefined): summary is T {
  return summary !== undefined && totalOf(verdictCounts(summary), [...targetVerdicts, "NO_TARGET"]) > 0;
}

/**
 * What the headline speaks of: the provinces; in a year in which only the country has figures, the country. The two
 * are never added up (M12).
 */
export function ledeCounts(data: OverviewData, year: number, { boundaries }: FiguresView): LedeCounts {
  const [provincial] = data.provincial;
  const national = nationalOf(data);
  const isNational = !hasFigures(provincial) && hasFigures(national);
  const subject = isNational ? national : provincial;
  const counts = subject ? verdictCounts(subject) : {};
  const provinces = data.cells.filter((cell) => cell.province?.kind !== "COUNTRY");
  const withTargets = provinces.filter((cell) => totalOf(verdictCounts(cell), targetVerdicts) > 0);
  const schemes = new Set(provinces.map((cell) => cell.province?.scheme));
  const [scheme] = schemes;
  return {
    ...headlineCounts(counts, { year, isNational, isRestated: boundaries === "CURRENT" && !isNational }),
    provincesWithTargets: new Set(withTargets.map((cell) => cell.province?.id)).size,
    provincesInAll:
      schemes.size === 1 ? data.provinces.filter((province) => province.scheme === scheme).length : null,
    provisional: subject?.provisional ?? 0,
    derivedTargets: subject?.derivedTargets ?? 0,
  };
}

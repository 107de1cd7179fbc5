import { hasWords, searchText, searchWords } from "@doichieu/schema/vocabulary";
import { targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { IndicatorsQuery } from "../../generated/documents.ts";
import type { IndicatorsCounts } from "../../i18n/indicators.vi.ts";

export type ListedIndicator = IndicatorsQuery["indicators"][number];

export interface IndicatorEntry {
  indicator: ListedIndicator;
  /** of the provinces, over all years */
  counts: VerdictCounts;
  targets: number;
  /** results without a target */
  results: number;
  /** rows of former provinces that could not be put together (M13) */
  unrestated: number;
  /** of any year, the country's included; null where nothing is known */
  latestYear: number | null;
}

export interface SectorEntries {
  sector: IndicatorsQuery["sectors"][number];
  known: IndicatorEntry[];
  unknown: IndicatorEntry[];
}

/** Every indicator with what is known of it, in the order of the data. */
export function indicatorEntries({ indicators, byIndicator }: IndicatorsQuery): IndicatorEntry[] {
  const summaries = new Map(byIndicator.map((summary) => [summary.indicator?.code, summary] as const));
  return indicators.map((indicator) => {
    const summary = summaries.get(indicator.code);
    const counts = summary ? verdictCounts(summary) : {};
    return {
      indicator,
      counts,
      targets: totalOf(counts, targetVerdicts),
      results: (summary?.noTarget ?? 0) - (summary?.unrestated ?? 0),
      unrestated: summary?.unrestated ?? 0,
      latestYear: indicator.latest.nodes[0]?.year.value ?? null,
    };
  });
}

/** Sectors in their order, each with what is known first; sectors without an entry are left out. */
export function bySector(
  entries: readonly IndicatorEntry[],
  sectors: IndicatorsQuery["sectors"],
): SectorEntries[] {
  return sectors.flatMap((sector) => {
    const own = entries.filter(({ indicator }) => indicator.sector.code === sector.code);
    if (own.length === 0) return [];
    const isKnown = ({ latestYear }: IndicatorEntry) => latestYear !== null;
    return [{ sector, known: own.filter(isKnown), unknown: own.filter((entry) => !isKnown(entry)) }];
  });
}

/** Those that have every word typed in a name or the code, with or without diacritics. */
export function entriesNamed(entries: readonly IndicatorEntry[], typed: string): readonly IndicatorEntry[] {
  const words = searchWords(typed);
  if (words.length === 0) return entries;
  return entries.filter(({ indicator: { code, nameVi, nameEn, shortVi, shortEn } }) =>
    hasWords([code, nameVi, nameEn, shortVi, shortEn].map(searchText).join(" "), words),
  );
}

export function indicatorsCounts(entries: readonly IndicatorEntry[]): IndicatorsCounts {
  return {
    indicators: entries.length,
    withFigures: entries.filter(({ latestYear }) => latestYear !== null).length,
    withTargets: entries.filter(({ targets }) => targets > 0).length,
  };
}

import type { Locale } from "@doichieu/schema/vocabulary";
import { metOf, targetVerdicts, totalOf } from "../../charts/verdict-counts.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { ComparedCounts, ComparisonTexts } from "../../i18n/comparison.vi.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import type { ComparedColumn } from "./compared-column.ts";
import { sharedIndicators } from "./comparison-rows.ts";

/** A province counted, for sentences and heads. */
export function comparedCounts({ province, counts }: ComparedColumn, locale: Locale): ComparedCounts {
  const { met, decided } = metOf(counts);
  return {
    name: localName(province, locale),
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    results: counts.NO_TARGET ?? 0,
  };
}

/** How the provinces stand, and how much of it can be compared at all. */
export function comparisonFinding(
  columns: readonly ComparedColumn[],
  year: number,
  locale: Locale,
  texts: ComparisonTexts,
) {
  const all = columns.flatMap(({ attainments }) => attainments);
  const names = new Map(
    all.map(({ indicator }) => [indicator.code, uncapitalised(shortName(indicator, locale))]),
  );
  const shared = sharedIndicators(columns);
  const byAll = [...shared].filter(([, count]) => count === columns.length).map(([code]) => code);
  const isProvisional = all.some(({ provisional, verdict }) => provisional && verdict !== "NO_TARGET");
  return {
    headline: texts.headline(
      year,
      columns.map((column) => comparedCounts(column, locale)),
      { byAll: byAll.length, bySome: shared.size },
    ),
    lede: texts.lede(
      byAll.flatMap((code) => names.get(code) ?? []),
      isProvisional,
    ),
  };
}

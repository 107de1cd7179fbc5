import { amountText, type Locale } from "@doichieu/schema/vocabulary";
import { metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { figureOf } from "../../format/figure-of.ts";
import { shortName } from "../../format/local-name.ts";
import type { Scorecard_attainmentFragment } from "../../generated/documents.ts";
import type { ProvinceCounts, ProvinceTexts } from "../../i18n/province.vi.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import { uncapitalised } from "../../i18n/sentence.ts";

export interface LedeParts {
  name: string;
  year: number;
  counts: VerdictCounts;
  summary: { provisional: number } | undefined;
  rows: readonly Scorecard_attainmentFragment[];
  /** are these all the year's rows? else nothing is said that could still change */
  isWhole: boolean;
  /** is anything known of any year? */
  hasYears: boolean;
  locale: Locale;
  texts: ProvinceTexts;
}

/** How many of the largest shortfalls are told. */
const WORST = 2;

/** The finding in one sentence, and the few that a reader needs to weigh it. */
export function provinceLede({
  name,
  year,
  counts,
  summary,
  rows,
  isWhole,
  hasYears,
  locale,
  texts,
}: LedeParts) {
  if (!hasYears) return { headline: texts.headlineNone(name), lede: texts.noYears };
  if (rows.length === 0) return { headline: texts.headlineEmpty(name, year), lede: texts.otherYears };
  const { met, decided } = metOf(counts);
  const unrestated = rows.filter(isUnrestated).length;
  const all: ProvinceCounts = {
    province: name,
    year,
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    nearlyMet: counts.NEARLY_MET ?? 0,
    notMet: counts.NOT_MET ?? 0,
    undecided: counts.UNDECIDED ?? 0,
    notDue: counts.NOT_DUE ?? 0,
    noActual: counts.NO_ACTUAL ?? 0,
    noTarget: (counts.NO_TARGET ?? 0) - unrestated,
    unrestated,
  };
  const byShortfall = rows
    .filter(({ verdict }) => verdict === "NOT_MET")
    .sort((a, b) => (b.shortfall ?? Number.POSITIVE_INFINITY) - (a.shortfall ?? Number.POSITIVE_INFINITY));
  const nameOf = (row: Scorecard_attainmentFragment) => uncapitalised(shortName(row.indicator, locale));
  const worst = byShortfall.slice(0, WORST).flatMap((row) => {
    const { actual, target } = row;
    if (!(actual && target)) return [];
    return [
      texts.against(nameOf(row), amountText(figureOf(actual), locale), amountText(figureOf(target), locale)),
    ];
  });
  const headline = texts.headline(all, byShortfall.map(nameOf));
  if (!isWhole) return { headline, lede: texts.ledeLater };
  return {
    headline,
    lede: texts.lede({
      ...all,
      provisional: summary?.provisional ?? 0,
      derivedTargets: rows.filter(({ target }) => target?.rule === "D6" || target?.rule === "D9").length,
      restated: rows.filter(({ target, actual }) => target?.rule === "M13" || actual?.rule === "M13").length,
      disagreeing: rows.filter((row) => row.discrepancies.length > 0).length,
      worst,
    }),
  };
}

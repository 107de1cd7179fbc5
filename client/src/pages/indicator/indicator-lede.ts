import type { Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import type { IndicatorFindingTexts } from "../../i18n/indicator-finding.vi.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import type { IndicatorData } from "./indicator-data.ts";
import { rankingCounts } from "./ranking-counts.ts";
import { rankingLists } from "./ranking-lists.ts";
import { findingLede, seriesFinding } from "./series-finding.ts";

export interface IndicatorLedeParts {
  indicator: IndicatorData["indicator"];
  year: number;
  /** the address names provinces: the page is about them */
  isChosen: boolean;
  locale: Locale;
  texts: IndicatorTexts & { finding: IndicatorFindingTexts };
}

/** Decided targets or, where nobody set any, results from which a year says more than one province's years do. */
const FEWEST_OF_A_YEAR = { decided: 2, results: 3 };

/** The finding in one sentence, and what a reader needs to weigh it. */
export function indicatorLede(parts: IndicatorLedeParts): { headline: string; lede: string } {
  const { indicator, year, isChosen, locale, texts } = parts;
  const name = uncapitalised(localName(indicator, locale));
  const [series] = indicator.series;
  if (!series) return { headline: texts.finding.headlineEmpty(name), lede: texts.finding.ledeEmpty };
  const finding = seriesFinding(series, indicator, locale);
  const weighed = texts.finding.lede(findingLede(series, finding, indicator.direction, locale));
  const counts = rankingCounts(rankingLists(indicator), locale);
  const { decided, targets, results } = counts;
  const tellsYear =
    decided >= FEWEST_OF_A_YEAR.decided || (targets === 0 && results >= FEWEST_OF_A_YEAR.results);
  if (isChosen || !tellsYear) return { headline: texts.finding.headline(finding), lede: weighed };
  return {
    headline: texts.finding.headlineOfYear(name, year, texts.rankingFinding(counts)),
    lede: `${texts.finding.headline(finding)}. ${weighed}`,
  };
}

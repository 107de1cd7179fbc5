import { amountText, differenceUnit, isDerived, type Locale } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { localName } from "../../format/local-name.ts";
import type { IndicatorTexts } from "../../i18n/indicator.vi.ts";
import type { RankingWidgetTexts } from "../../i18n/ranking-widget.vi.ts";
import { capitalised } from "../../i18n/sentence.ts";
import type { RankedItem } from "../../pages/indicator/ranked-item.ts";
import { provincesIn, rankingCounts } from "../../pages/indicator/ranking-counts.ts";
import type { RankingList } from "../../pages/indicator/ranking-lists.ts";

interface TitleState {
  lists: readonly RankingList[];
  national: readonly RankedItem[];
  /** id of the province that the address names */
  province: string | null;
  locale: Locale;
  texts: RankingWidgetTexts & { indicator: IndicatorTexts };
}

const nameOf = ({ attainment }: RankedItem, locale: Locale) => localName(attainment.province, locale);
/** A rank says its place by itself. */
const isRank = (figure: FigureParts) => figure.unit === "RANK_OF_63";

/** Where the named province stands; else how many plans were reached; where nobody has one, who leads by how much. */
export function rankingTitle({ lists, national, province, locale, texts }: TitleState): string {
  const own = ownPlace(lists, province, locale);
  if (own) return texts.place(own);
  const counts = rankingCounts(lists, locale);
  const [list, ...others] = lists;
  const [country] = national;
  if (!list && country)
    return texts.onlyCountry(nameOf(country, locale), country.actual && amountText(country.actual, locale));
  const plain = capitalised(texts.indicator.rankingFinding(counts));
  if (!list || counts.targets > 0 || others.length > 0) return plain;
  const [first, second] = list.results.filter(({ actual }) => actual);
  if (first?.actual && !second) return texts.only(nameOf(first, locale), amountText(first.actual, locale));
  return leaderTitle(list.results, locale, texts) ?? plain;
}

function ownPlace(lists: readonly RankingList[], province: string | null, locale: Locale) {
  const named = lists.flatMap(({ judged, results }) => [judged, results]);
  for (const list of named) {
    const item = list.find(({ attainment, place }) => place !== null && attainment.province.id === province);
    if (!item || item.place === null) continue;
    const figure = item.ratio ?? item.actual;
    return {
      province: nameOf(item, locale),
      place: item.place,
      of: provincesIn(list.filter(({ place }) => place !== null)),
      figure: figure && !isRank(figure) ? amountText(figure, locale) : null,
      isJudged: item.attainment.verdict !== "NO_TARGET",
      isRatio: item.ratio !== null,
    };
  }
  return null;
}

/** Null where nobody leads, or several do. */
function leaderTitle(
  results: readonly RankedItem[],
  locale: Locale,
  texts: RankingWidgetTexts,
): string | null {
  const placed = results.filter(({ place }) => place !== null);
  const [first, second] = placed;
  if (!(first?.actual && second) || first.place !== 1 || second.place === 1) return null;
  const distance = second.actual && distanceOf(first.actual, second.actual);
  return texts.leader({
    first: nameOf(first, locale),
    figure: isRank(first.actual) ? null : amountText(first.actual, locale),
    second: nameOf(second, locale),
    distance: distance && amountText(distance, locale),
    of: provincesIn(placed),
    isLess: (first.actual.value ?? 0) < (second.actual?.value ?? 0),
  });
}

/** How far two stated numbers lie apart, as precisely as both are written (M4); null where either is no single number. */
function distanceOf(first: FigureParts, second: FigureParts): FigureParts | null {
  if (first.value === null || second.value === null || isDerived(first) || isDerived(second)) return null;
  const distance = Math.abs(first.value - second.value);
  return {
    ...first,
    ...{ value: distance, low: distance, high: distance, bound: "EXACT" },
    decimals: Math.max(first.decimals, second.decimals),
    unit: differenceUnit(first.unit),
  };
}

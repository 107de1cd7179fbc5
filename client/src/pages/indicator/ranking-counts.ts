import { amountText, decidedVerdicts, type Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import type { RankingCounts } from "../../i18n/indicator.vi.ts";
import { isUnrestated } from "../../i18n/restating-reason.ts";
import type { RankedItem } from "./ranked-item.ts";
import type { RankingList } from "./ranking-lists.ts";

const reachedVerdicts = new Set(["EXCEEDED", "MET"]);

/** What the ranking's title says: how many targets were reached, and who leads. */
export function rankingCounts(lists: readonly RankingList[], locale: Locale): RankingCounts {
  const judged = lists.flatMap((list) => list.judged);
  const results = lists.flatMap((list) => list.results).filter(({ actual }) => actual);
  const verdicts = judged.map(({ attainment }) => attainment.verdict);
  const unrestated = lists
    .flatMap((list) => list.results)
    .filter(({ attainment }) => isUnrestated(attainment));
  const leading = judged.length > 0 ? judged : results;
  return {
    targets: judged.length,
    decided: verdicts.filter((verdict) => decidedVerdicts.includes(verdict)).length,
    reached: verdicts.filter((verdict) => reachedVerdicts.has(verdict)).length,
    results: provincesIn(results),
    unrestated: provincesIn(unrestated),
    best: lists.length === 1 ? leaderOf(leading, locale) : null,
  };
}

/** Each once: a province may have several plans. */
export const provincesIn = (items: readonly RankedItem[]): number =>
  new Set(items.map(({ attainment }) => attainment.province.id)).size;

/** The only one in the first place, where there are others. */
function leaderOf(items: readonly RankedItem[], locale: Locale): RankingCounts["best"] {
  const [first, second] = items.filter(({ place }) => place !== null);
  if (!(first && second) || second.place === 1) return null;
  const figure = first.ratio ?? first.actual;
  if (!figure) return null;
  return {
    province: localName(first.attainment.province, locale),
    figure: amountText(figure, locale),
    isRatio: first.ratio !== null,
  };
}

import { amountText, decidedVerdicts, type Locale } from "@doichieu/schema/vocabulary";
import { localName } from "../../format/local-name.ts";
import type { RankingCounts } from "../../i18n/indicator.vi.ts";
import type { RankedItem, Ranking } from "./ranking-groups.ts";

const reachedVerdicts = new Set(["EXCEEDED", "MET"]);

/** What the ranking's title says: how many targets were reached, and who leads. */
export function rankingCounts({ groups, undrawn }: Ranking, locale: Locale): RankingCounts {
  const judged = groups.flatMap((group) => group.judged);
  const results = groups.flatMap((group) => group.results);
  const verdicts = judged.map(({ attainment }) => attainment.verdict);
  const list = [judged, results].find((items) => items.some(({ place }) => place !== null));
  return {
    targets: judged.length + undrawn.filter(({ attainment }) => attainment.verdict !== "NO_TARGET").length,
    decided: verdicts.filter((verdict) => decidedVerdicts.includes(verdict)).length,
    reached: verdicts.filter((verdict) => reachedVerdicts.has(verdict)).length,
    results: new Set(results.map(({ attainment }) => attainment.province.id)).size,
    best: list && groups.length === 1 ? leaderOf(list, locale) : null,
  };
}

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

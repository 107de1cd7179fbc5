import type { Locale, Verdict } from "@doichieu/schema/vocabulary";
import { countOf, metOf, targetVerdicts, totalOf, type VerdictCounts } from "../../charts/verdict-counts.ts";
import { localName, shortName } from "../../format/local-name.ts";
import { verdictCounts } from "../../format/verdict-counts.ts";
import type { AttainmentsQuery } from "../../generated/documents.ts";
import type { AttainmentsTexts, ListedCounts } from "../../i18n/attainments.vi.ts";
import type { FiguresView } from "../../view/figures-view.ts";
import type { AttainmentsChoices } from "./attainments-choices.ts";
import type { ListFilter } from "./attainments-filter.ts";

type Summary = AttainmentsQuery["byProvince"][number];

export interface LevelCounts {
  counts: VerdictCounts;
  provisional: number;
}

function added(summaries: readonly Summary[]): LevelCounts {
  const sum: LevelCounts = { counts: {}, provisional: 0 };
  for (const summary of summaries) {
    sum.provisional += summary.provisional;
    const counts = Object.entries(verdictCounts(summary)) as [keyof VerdictCounts, number][];
    for (const [verdict, count] of counts) sum.counts[verdict] = (sum.counts[verdict] ?? 0) + count;
  }
  return sum;
}

/** Rows of any verdict, by level: provinces and the country are counted apart (M12). */
export function countsByLevel(byProvince: readonly Summary[]) {
  const isCountry = ({ province }: Summary) => province?.kind === "COUNTRY";
  return {
    provinces: added(byProvince.filter((each) => !isCountry(each))),
    country: added(byProvince.filter(isCountry)),
    all: added(byProvince),
  };
}

/** What the list was narrowed to, in words. */
export function subjectsOf(
  filter: ListFilter,
  choices: AttainmentsChoices,
  locale: Locale,
  texts: AttainmentsTexts,
): string[] {
  const { province, sector, indicator, level, year, measure, words } = filter;
  const found = choices.provinces.find(({ id }) => id === province);
  const indicators = choices.indicatorsIn.flatMap((each) => each.indicator ?? []);
  const ofSector = indicators.flatMap((each) => [each.sector, each.sector.parent ?? each.sector]);
  const named = ofSector.find(({ code }) => code === sector);
  const measured = indicators.find(({ code }) => code === indicator);
  return [
    words && `“${words}”`,
    found ? localName(found, locale) : level === "country" && texts.ofCountry,
    measured && shortName(measured, locale),
    named && localName(named, locale),
    measure === "GROWTH" && texts.growthTargets,
    year !== null && texts.inYear(year),
  ].filter((part) => typeof part === "string" && part !== "") as string[];
}

const anyVerdict: readonly Verdict[] = [...targetVerdicts, "NO_TARGET"];

/** What the title says of the list: of provinces, or of the country where it holds nothing else. */
export function listedCounts(
  filter: ListFilter,
  rows: number,
  byProvince: readonly Summary[],
  subjects: readonly string[],
  { boundaries }: Pick<FiguresView, "boundaries">,
): ListedCounts {
  const levels = countsByLevel(byProvince);
  const { province, level, verdicts: chosen } = filter;
  const { counts, provisional } = province ? levels.all : levels[level === "country" ? level : "provinces"];
  const { met, decided } = metOf(counts);
  const wanted = chosen.length > 0 ? chosen : anyVerdict;
  const units = byProvince.filter(
    (each) => each.province?.kind !== "COUNTRY" && totalOf(verdictCounts(each), wanted) > 0,
  );
  return {
    subjects,
    isRestated: boundaries === "CURRENT",
    verdicts: chosen,
    rows,
    targets: totalOf(counts, targetVerdicts),
    decided,
    reached: met,
    nearlyMet: countOf(counts, "NEARLY_MET"),
    notMet: countOf(counts, "NOT_MET"),
    undecided: countOf(counts, "UNDECIDED"),
    notDue: countOf(counts, "NOT_DUE"),
    noActual: countOf(counts, "NO_ACTUAL"),
    noTarget: countOf(counts, "NO_TARGET"),
    provisional: chosen.length > 0 ? 0 : provisional,
    provinces: level === "country" || province ? 0 : units.length,
    ofCountry: level === "all" && !province ? totalOf(levels.country.counts, wanted) : 0,
  };
}

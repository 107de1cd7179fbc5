import { numberText, type Verdict, verdictWords } from "@doichieu/schema/vocabulary";
import type { AttainmentsTexts, ListedCounts } from "./attainments.vi.ts";
import { allOf, counted, plural } from "./english.ts";
import { capitalised, listed } from "./sentence.ts";

const whole = (count: number) => numberText(count, 0, "EN");

/** Verdicts whose words are no participles. */
const apart: Partial<Record<Verdict, string>> = {
  NO_ACTUAL: "without an actual",
  NO_TARGET: "without a target",
};

function ofVerdicts({ verdicts, rows, isRestated }: ListedCounts): string {
  const words = verdicts.map((verdict) => apart[verdict] ?? verdictWords[verdict].EN.toLowerCase());
  if (verdicts.length === 1 && verdicts[0] === "NO_TARGET")
    return isRestated
      ? `${counted(rows, "row", "rows")} without a target or not restated`
      : `${counted(rows, "actual", "actuals")} without a target`;
  const noun = verdicts.includes("NO_TARGET")
    ? counted(rows, "comparison", "comparisons")
    : counted(rows, "target", "targets");
  return `${noun} ${listed(words, "or")}`;
}

function ofAll(counts: ListedCounts): string {
  const { targets, decided, reached, notMet, nearlyMet, noTarget, isRestated } = counts;
  if (targets === 0 && isRestated) return `${counted(noTarget, "row", "rows")}, no target to compare yet`;
  if (targets === 0)
    return `${counted(noTarget, "actual", "actuals")}, no target to hold against ${plural(noTarget, "it", "them")}`;
  if (decided === 0) return `${counted(targets, "target", "targets")}, none decided yet`;
  if (reached === decided)
    return decided === 1
      ? "the one decided target was met or exceeded"
      : `${allOf(decided)} decided targets met or exceeded`;
  const missed = [
    notMet > 0 && `${whole(notMet)} not met`,
    nearlyMet > 0 && `${whole(nearlyMet)} nearly met`,
  ];
  return `${whole(reached)} of ${counted(decided, "decided target", "decided targets")} met or exceeded; ${missed.filter(Boolean).join(", ")}`;
}

export const attainmentsEn: AttainmentsTexts = {
  pageTitle: "All comparisons",
  whole: "Every year, everywhere",
  inYear: (year) => `${year}`,
  ofCountry: "whole country",
  growthTargets: "growth targets",

  headline(counts) {
    const subject = counts.subjects.length > 0 ? counts.subjects.join(", ") : "Every year, everywhere";
    const finding =
      counts.rows === 0
        ? "no comparison matches"
        : counts.verdicts.length > 0
          ? ofVerdicts(counts)
          : ofAll(counts);
    return `${capitalised(subject)}: ${finding}`;
  },

  lede(counts) {
    const {
      rows,
      provinces,
      provisional,
      decided,
      undecided,
      noActual,
      notDue,
      noTarget,
      targets,
      verdicts,
    } = counts;
    if (rows === 0) return "";
    const judged = decided + undecided;
    const open = [
      undecided > 0 && `${whole(undecided)} undecided`,
      noActual > 0 && `${whole(noActual)} without an actual`,
      notDue > 0 && `${whole(notDue)} not due yet`,
    ].filter((part) => part !== false);
    const sentences = [
      provinces > 1 && `In ${counted(provinces, "province", "provinces")}.`,
      verdicts.length === 0 && decided > 0 && open.length > 0 && `Besides, ${listed(open, "and")}.`,
      provisional > 0 &&
        `${whole(provisional)} of ${counted(judged, "verdict rests", "verdicts rest")} on estimates, marked (est.).`,
      verdicts.length === 0 &&
        targets > 0 &&
        noTarget > 0 &&
        (counts.isRestated
          ? `${counted(noTarget, "other row has", "other rows have")} no target or cannot be restated.`
          : `${counted(noTarget, "other actual has", "other actuals have")} no target.`),
      counts.ofCountry > 0 &&
        (verdicts.length > 0
          ? `${whole(counts.ofCountry)} of them ${plural(counts.ofCountry, "is", "are")} the whole country’s.`
          : `The list also has ${counted(counts.ofCountry, "row", "rows")} of the whole country, not added in.`),
    ];
    return sentences.filter((part) => part !== false).join(" ");
  },

  filters: "Filter",
  search: "Search the list",
  searchHint: "Province, indicator, sector",
  year: "Year",
  province: "Province",
  sector: "Sector",
  sectorAlone: (sector) => `${sector}, subsectors left out`,
  indicator: "Indicator",
  plan: "Plan",
  all: "All",
  clear: "Clear",
  drop: (filter) => `Drop: ${filter}`,
  level: "Level",
  provincesLevel: "Provinces",
  countryLevel: "Whole country",
  allLevels: "Both",
  verdicts: "Verdict",
  growthMeasure: "targets for growth",
  levelMeasure: "targets for a level",
  changeMeasure: "targets for a change",
  growthAsked: "growth asked for",

  tableTitle: (rows) => counted(rows, "comparison", "comparisons"),
  tableSub:
    "Target and actual in the unit below the indicator’s name. Press a head to sort; absent figures come last.",
  target: "Target",
  actual: "Actual",
  ratio: "% of plan",
  gap: "Gap",
  growth: "On year before",
  asked: "Growth asked for",
  shortfall: "Shortfall, %",
  verdict: "Verdict",
  ambition: "Ambition",
  sources: "Sources",
  unit: "Unit",
  isGrowth: "growth, %",
  isChange: "change",
  periodHead: "Period",
  period: (from, to) => `${from}–${to}`,
  months: (count) => `${count} months`,
  provisional: "est.",

  emptyTitle: "No comparison matches",
  emptyBody: "Drop a condition, or choose another year or province.",
  emptyAtAll: "There are no figures yet. Once reports are imported, each target and actual is compared here.",
  elsewhere: (rows, level) => `${level}: ${counted(rows, "comparison matches", "comparisons match")}`,
};

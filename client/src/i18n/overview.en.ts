import { numberText } from "@doichieu/schema/vocabulary";
import { allOf, counted, plural } from "./english.ts";
import type { HeadlineCounts, LedeCounts, MapFinding, OverviewTexts } from "./overview.vi.ts";
import { capitalised, listed } from "./sentence.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

const otherTiles: Record<NonNullable<MapFinding["others"]>["kind"], (count: number) => string> = {
  waiting: (count) => plural(count, "has undecided targets", "have undecided targets"),
  results: (count) => plural(count, "has actuals only", "have actuals only"),
  incomplete: (count) => plural(count, "is incomplete", "are incomplete"),
  none: (count) => plural(count, "has no figures", "have no figures"),
};

const missed = ({ notMet, nearlyMet }: HeadlineCounts) =>
  [notMet > 0 && `${whole(notMet)} not met`, nearlyMet > 0 && `${whole(nearlyMet)} nearly met`].filter(
    (part) => part !== false,
  );

function decidedHeadline(counts: HeadlineCounts): string {
  const { decided, reached, notMet } = counts;
  if (decided === 1) {
    if (reached === 1) return "the one decided target was met or exceeded";
    return `the one decided target was ${notMet === 1 ? "not" : "nearly"} met`;
  }
  if (reached === decided) return `${allOf(decided)} decided targets were met or exceeded`;
  const start =
    reached === 0
      ? `none of the ${whole(decided)} decided targets was met`
      : `${whole(reached)} of ${whole(decided)} decided targets ${plural(reached, "was", "were")} met or exceeded`;
  return `${start}; ${missed(counts).join(", ")}`;
}

function openHeadline({ targets, undecided, notDue, noActual }: HeadlineCounts): string {
  const those = counted(targets, "target", "targets");
  if (noActual === targets) return `${those} and no actual to hold against ${plural(targets, "it", "them")}`;
  if (notDue === targets) return `${those}, not due yet`;
  if (undecided === targets) return `${those} that the figures do not decide`;
  return `${those}, none decided yet`;
}

export const overviewEn: OverviewTexts = {
  pageTitle: (year) => `Overview ${year}`,

  headline(counts) {
    const { year, targets, decided, noTarget, isNational, isRestated } = counts;
    if (decided > 0)
      return `In ${year}${isNational ? ", for the whole country" : ""}, ${decidedHeadline(counts)}`;
    const who = isNational ? `${year}, whole country:` : `${year} has`;
    if (targets > 0) return `${who} ${openHeadline(counts)}`;
    if (noTarget > 0 && isRestated) return `${year}, in today’s boundaries: no target to compare yet`;
    if (noTarget > 0)
      return `${who} ${counted(noTarget, "actual", "actuals")} and no target to hold ${plural(noTarget, "it", "them")} against`;
    return `No figures for ${year} yet`;
  },

  lede(counts: LedeCounts) {
    const { provincesWithTargets, provincesInAll, decided, undecided, provisional, noActual, notDue } =
      counts;
    const { derivedTargets, noTarget, targets, isRestated } = counts;
    if (targets === 0 && noTarget === 0) return "Choose a year that has figures in the ribbon below.";
    const judged = decided + undecided;
    const provinces =
      provincesInAll === null
        ? counted(provincesWithTargets, "province", "provinces")
        : `${whole(provincesWithTargets)} of ${provincesInAll} provinces`;
    const open = [
      undecided > 0 &&
        decided > 0 &&
        `${counted(undecided, "target has", "targets have")} figures that do not decide`,
      noActual > 0 && judged > 0 && `${counted(noActual, "target has", "targets have")} no actual`,
      notDue > 0 && judged > 0 && `${counted(notDue, "target is", "targets are")} not due yet`,
    ].filter((part) => part !== false);
    const sentences = [
      provincesWithTargets > 0 && `Targets are known for ${provinces}.`,
      provisional > 0 &&
        `${provisional === judged ? plural(judged, "The verdict rests", "All verdicts rest") : `${whole(provisional)} of ${whole(judged)} verdicts ${plural(provisional, "rests", "rest")}`} on estimates and may change with the final figures.`,
      open.length > 0 && `${capitalised(listed(open, "and"))}.`,
      derivedTargets > 0 &&
        `${counted(derivedTargets, "target is", "targets are")} ${isRestated ? "restated from the former provinces, or " : ""}derived from the ratio or difference to plan that a report states.`,
      targets > 0 &&
        noTarget > 0 &&
        !isRestated &&
        `${counted(noTarget, "other actual has", "other actuals have")} no target to be held against.`,
      isRestated &&
        noTarget > 0 &&
        `${counted(noTarget, "row has", "rows have")} no target or cannot be restated to today’s boundaries.`,
      targets === 0 &&
        !isRestated &&
        "Once a document that sets targets is added, they are compared by themselves.",
    ];
    return sentences.filter((part) => part !== false).join(" ");
  },

  countsTitle: (targets, isNational) =>
    isNational
      ? `${counted(targets, "national target", "national targets")}, by verdict`
      : `${counted(targets, "provincial target", "provincial targets")}, by verdict`,
  countsSub: (noTarget, isRestated) => {
    if (noTarget === 0) return "One block a target.";
    return isRestated
      ? `One block a target. ${counted(noTarget, "row", "rows")} besides ${plural(noTarget, "has", "have")} no target or cannot be restated.`
      : `One block a target. ${counted(noTarget, "actual", "actuals")} besides ${plural(noTarget, "has", "have")} no target.`;
  },
  countsCaption: "Number of targets by verdict",
  noTargetsTitle: "No provincial targets",
  noTargetsBody: (noTarget, isRestated) => {
    if (noTarget === 0) return "No report held here has figures for this year.";
    return isRestated
      ? `${counted(noTarget, "row", "rows")} of this year ${plural(noTarget, "has", "have")} no target or cannot be restated: not every former province has a figure, or the figures do not add.`
      : `The ${counted(noTarget, "actual", "actuals")} of this year ${plural(noTarget, "stands", "stand")} alone: no report held here states a target.`;
  },
  country: "Whole country",
  sameScale: "same scale",
  verdictColumn: "Verdict",
  provincesColumn: "Provinces",

  attentionTitle: (indicator, province) =>
    `Needs attention: ${indicator} of ${province} falls furthest short`,
  attentionNoneTitle: "No target falls short",
  attentionOpenTitle: (count) =>
    `No target falls short; ${whole(count)} ${plural(count, "is", "are")} undecided`,
  attentionSub: "By shortfall against the target (M5). Each bar has its own scale from zero.",
  attentionNoneBody: "Every decided target was met or exceeded.",
  attentionMore: (shown, total) => `${whole(shown)} of ${whole(total)} targets that fall short: see them all`,
  shortBy: (percent) => `short by ${percent}% of target`,
  shortUnknown: "short, by how much is not known",
  atThreshold: "at the limit, not past it",
  eitherWay: "may or may not have been met",
  attentionCaption: "Targets that fall short, and targets that are undecided",
  indicatorColumn: "Indicator",
  provinceColumn: "Province",
  actualColumn: "Actual",
  targetColumn: "Target",
  shortfallColumn: "Shortfall",
  gapColumn: "Gap",
  isGrowth: "growth",
  lowerIsBetter: "lower is better",
  ofCountry: "the whole country",

  mapTitle: ({ shares, others, best, worst }) => {
    if (best && worst) return `${best} has the highest share of targets met, ${worst} the lowest`;
    const start =
      shares === 0
        ? "No province has a share of targets met"
        : `${counted(shares, "province has", "provinces have")} a share of targets met`;
    return others ? `${start}, ${others.count} ${otherTiles[others.kind](others.count)}` : start;
  },
  mapSub:
    "Targets met or exceeded among those decided. One tile a province; not to scale, and no statement on boundaries.",
  mapElsewhere: (count) =>
    `${counted(count, "unit", "units")} of another division ${plural(count, "has", "have")} figures too and no place on this map.`,
  mapCaption: "Targets by province",
  mapLabel: "Tile map of the provinces",
  reachedColumn: "Met or exceeded",
  decidedColumn: "Decided",
  targetsColumn: "Targets",
  knownColumn: "What is known",
  unrestatedColumn: "Not restated",

  sectorColumn: "Sector",
  resultsColumn: "Actuals without a target",
  heatTitle: "Sector × province: where there are targets, where there are only actuals",
  heatCaption: "Targets met or exceeded among those decided, by province and sector",
  heatSub: "Met or exceeded among those decided.",
  heatUndecided: "undecided",
  heatEmpty: "small dot: no figures",
  heatMore: (count) => `Show ${counted(count, "more province", "more provinces")} with actuals only`,
  heatLess: "Show provinces with targets only",
  overall: "Overall",

  growthTitle: (missedGrowth, judged) => {
    if (missedGrowth > 0)
      return `Growth: ${whole(missedGrowth)} of ${counted(judged, "target", "targets")} not reached`;
    return judged === 1 ? "Growth: the one target was reached" : `Growth: ${allOf(judged)} targets reached`;
  },
  growthOpenTitle: (targets) => `Growth: ${counted(targets, "target", "targets")}, no result to compare yet`,
  growthSub: (shown, total) =>
    `Growth on the year before, per cent. The coloured line joins what had to be reached and what was.${shown < total ? ` The first ${whole(shown)} of ${whole(total)}, by province.` : ""}`,
  growthCaption: "Growth targets and results",
  growthMore: "All growth targets, those derived from levels included, beside last year’s results",
  noLastYear: (year) => `${year} not known`,
  belowLast: (year) => `Below the result of ${year}`,

  sources: "How targets are judged:",
};

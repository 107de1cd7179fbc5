import { numberText } from "@doichieu/schema/vocabulary";
import { allOf, counted, plural } from "./english.ts";
import type { ProvinceTexts, YearCounts } from "./province.vi.ts";
import { capitalised, listed } from "./sentence.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

/** Names are told up to this many; more are counted. */
const NAMED = 2;

function missed({ notMet, nearlyMet }: YearCounts, notMetNames: readonly string[]): string {
  if (notMet > 0 && notMet <= NAMED && notMet === notMetNames.length)
    return `${listed(notMetNames, "and")} not met`;
  return [notMet > 0 && `${whole(notMet)} not met`, nearlyMet > 0 && `${whole(nearlyMet)} nearly met`]
    .filter((part) => part !== false)
    .join(", ");
}

function decidedHeadline(counts: YearCounts, notMetNames: readonly string[]): string {
  const { decided, reached } = counts;
  if (reached === decided)
    return decided === 1
      ? "the one decided target was met or exceeded"
      : `${allOf(decided)} decided targets met or exceeded`;
  const start =
    reached === 0
      ? decided === 1
        ? "the one decided target was not reached"
        : `none of ${whole(decided)} decided targets reached`
      : `${whole(reached)} of ${whole(decided)} decided targets met or exceeded`;
  return `${start}; ${missed(counts, notMetNames)}`;
}

function openHeadline({ targets, undecided, notDue, noActual }: YearCounts): string {
  const those = counted(targets, "target", "targets");
  if (noActual === targets) return `${those}, no actual to hold against ${plural(targets, "it", "them")} yet`;
  if (notDue === targets) return `${those}, not due yet`;
  if (undecided === targets) return `${those} that the figures do not decide`;
  return `${those}, none decided yet`;
}

function finding(counts: YearCounts, notMetNames: readonly string[]): string {
  const { decided, targets, noTarget, unrestated } = counts;
  if (targets + noTarget === 0 && unrestated > 0) return "the former provinces’ figures cannot be restated";
  if (decided > 0) return decidedHeadline(counts, notMetNames);
  if (targets > 0) return openHeadline(counts);
  return `${counted(noTarget, "actual", "actuals")}, no target to hold ${plural(noTarget, "it", "them")} against`;
}

export const provinceEn: ProvinceTexts = {
  pageTitle: (province, year) => `${province} ${year}`,
  breadcrumb: "Where this page stands",
  overview: "Overview",
  overviewOf: (year) => `Overview ${year}`,
  allProvinces: "Provinces",

  headline: (counts, notMetNames) => `${counts.province}, ${counts.year}: ${finding(counts, notMetNames)}`,
  finding,
  headlineEmpty: (province, year) => `${province}: no figures for ${year}`,
  headlineNone: (province) => `${province}: no figures yet`,

  lede(counts) {
    const {
      worst,
      provisional,
      decided,
      undecided,
      disagreeing,
      derivedTargets,
      noTarget,
      targets,
      noActual,
      notDue,
      restated,
      unrestated,
    } = counts;
    const judged = decided + undecided;
    const [first, second] = worst;
    const open = [
      undecided > 0 &&
        decided > 0 &&
        `${counted(undecided, "target has", "targets have")} figures that do not decide`,
      noActual > 0 && judged > 0 && `${counted(noActual, "target has", "targets have")} no actual`,
      notDue > 0 && judged > 0 && `${counted(notDue, "target is", "targets are")} not due yet`,
    ].filter((part) => part !== false);
    const sentences = [
      first && `Furthest short: ${first}${second ? `, then ${second}` : ""}.`,
      open.length > 0 && `${capitalised(listed(open, "and"))}.`,
      provisional > 0 &&
        `${provisional === judged ? plural(judged, "The verdict rests", "All verdicts rest") : `${whole(provisional)} of ${whole(judged)} verdicts ${plural(provisional, "rests", "rest")}`} on estimates, marked (est.).`,
      derivedTargets > 0 &&
        `${counted(derivedTargets, "target is", "targets are")} derived from a stated ratio or difference.`,
      disagreeing > 0 &&
        `For ${counted(disagreeing, "target", "targets")} the report says something else than the recomputed result.`,
      targets > 0 &&
        noTarget > 0 &&
        `${counted(noTarget, "other actual has", "other actuals have")} no target.`,
      restated > 0 &&
        `${counted(restated, "row is", "rows are")} put together from the former provinces’ figures (M13), marked ≈.`,
      unrestated > 0 &&
        `${counted(unrestated, "row", "rows")} of the former provinces cannot be restated: a province has no figure, or the figures do not add (M13).`,
      targets === 0 && noTarget > 0 && "No report held here states a target for this year.",
    ];
    return sentences.filter((part) => typeof part === "string" && part !== "").join(" ");
  },

  ledeLater: "The rest of the figures is on its way.",

  against: (indicator, actual, target) => `${indicator} (${actual} against ${target})`,

  noYears: "No report held here speaks of this province.",
  otherYears: "No report held here speaks of this year; choose a year with figures below.",
  mergedInto: (names) => `Part of ${names} since 1 July 2025.`,
  mergedFrom: (names) => `Made of ${names} on 1 July 2025.`,
  sameUnit: (name) => `Was ${name} until 30 June 2025, with the same boundaries.`,
  and: "and",

  scorecard: "Plan against actual, by indicator",
  indicator: "Indicator",
  chart: "Actual against target; same unit, same scale",
  chartAlone: "Same unit, same scale",
  actual: "Actual",
  estimate: "Estimated actual",
  target: "Target",
  planRatio: "% of plan",
  gap: "Gap",
  verdict: "Verdict",
  trend: (from, to) => (from === to ? "On the year before" : `${from}–${to} and on the year before`),
  trendShort: "On year before",
  reachedOf: (reached, decided) => `${whole(reached)} of ${whole(decided)} met or exceeded`,
  targetsOnly: (targets) => counted(targets, "target", "targets"),
  resultsOnly: (results) => counted(results, "actual", "actuals"),
  withoutTarget: "Without a target",
  notRestated: "Not restated to today’s boundaries",
  unrestatedOnly: (rows) => `${counted(rows, "row", "rows")} not restated`,
  unrestated: (figure, reason) => `${figure.toLowerCase()}: ${reason}`,
  growth: "growth, %",
  change: "change",
  lowerIsBetter: "lower is better",
  neutral: "to be hit",
  period: (from, to) => `by ${to}, period ${from}–${to}`,
  dueMonth: (month) => `due by the end of month ${month}`,
  throughMonth: (month) => `${month} months`,
  stated: (words) => `The report says “${words}”`,
  statedOther: (field, figure) => `The report states ${field} ${figure}`,
  order: "Order",
  bySector: "Sector",
  byShortfall: "Largest shortfall",
  byName: "Name",
  moreRows: (hidden) => `Show more, ${counted(hidden, "row", "rows")} left`,
  openSection: (rows) => `Show ${counted(rows, "row", "rows")}`,
  closeSection: "Close",
  sources: "Sources:",
  inferred: "province inferred, the report does not name it",
  compare: "Compare with",
  compareMore: "Add a province",
  compareStop: "Stop comparing",
  compareFull: (most) => `${most} provinces are compared, no more fit`,
  compareFailed: "Could not be loaded; press again to try",
  dropped: {
    itself: (name) => `${name} is the province of this page.`,
    twice: (name) => `${name} stands there twice.`,
    unknown: (id) => `No province has the id ${id}.`,
    otherBoundaries: (name) => `${name} is not part of the boundaries shown.`,
    tooMany: (name) => `${name} is left out: three more provinces at most.`,
  },
  more: "Open a verdict to see how it came about, an indicator to see its other years.",
};

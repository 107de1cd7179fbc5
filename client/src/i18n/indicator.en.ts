import { allOf, counted, plural } from "./english.ts";
import type { IndicatorTexts, RankingCounts } from "./indicator.vi.ts";

function leader({ best }: RankingCounts): string {
  if (!best) return "";
  return best.isRatio
    ? `; ${best.province} leads with ${best.figure} of plan`
    : `; ${best.province} leads with ${best.figure}`;
}

export const indicatorEn: IndicatorTexts = {
  breadcrumb: "Where this page stands",
  overview: "Overview",
  indicators: "Indicators",
  facts: "This indicator",
  weighedBy: (weight) => `weight: ${weight}`,
  nearly: (percent) => `nearly met: short by up to ${percent}%`,
  noNearly: "nothing is nearly met",

  provinces: "Provinces drawn",
  addProvince: "Add to compare",
  chooseProvince: "Choose a province…",
  removeProvince: (province) => `Remove ${province}`,
  withPlan: (province, plan) => `${province}, ${plan}`,

  tableTitle: "The same figures as a table",
  tableSub: "≈ and a dotted line: derived; choose it to see rule and inputs. Choose a verdict to see why.",
  tableExported: "Year by year: target, actual, growth, verdict and source",
  noneOf: (provinces) => `No figures for ${provinces} yet; other provinces can be chosen above.`,
  year: "Year",
  targetGrowth: "Target growth, %",
  actualGrowth: "Actual growth, %",
  milestone: (figure) => `path ${figure}`,
  sources: "Sources",
  paragraphs: (source, paragraphs) => `${source}, para. ${paragraphs}`,
  belowLast: (year) => `Below the ${year} result`,
  inMeasure: { LEVEL: "level", GROWTH: "growth", CHANGE: "change" },
  noGrowth: (years, why) => `No growth achieved can be given for ${years}: ${why} (M6).`,
  sourceLine: "Sources:",
  manySources: (count) => `Read from ${count} reports, named in the column of sources.`,
  and: "and",

  judgedTitle: "How it is judged",
  judged: {
    HIGHER: "Higher is better: met when the actual is at the target or above.",
    LOWER: "Lower is better: met when the actual is at the target or below.",
    NEUTRAL: "Neither side is better: met when the actual hits the target.",
  },
  judgedRules: {
    direction: "Met and exceeded",
    verdict: "Verdicts",
    ratio: "% of plan and gap",
    nearly: "Shortfall, nearly met",
    growth: "Growth",
    derived: "Derived figures",
    ambition: "Against the record",
    boundaries: "Restated boundaries",
    absence: "Why a figure is absent",
  },

  rankingTitle: (year, finding) => `${year}: ${finding}`,
  rankingFinding(counts) {
    const { targets, decided, reached, results, unrestated } = counts;
    if (decided > 0) {
      const [all, none] =
        decided === 1
          ? ["the one decided provincial target was", "the one decided provincial target was not met"]
          : [`${allOf(decided)} decided targets`, `none of ${decided} decided targets met`];
      const start =
        reached === decided
          ? `${all} met or exceeded`
          : reached === 0
            ? none
            : `${reached} of ${decided} decided targets met or exceeded`;
      return `${start}${leader(counts)}`;
    }
    if (targets > 0)
      return `${counted(targets, "provincial target", "provincial targets")}, none decided yet${leader(counts)}`;
    if (results > 0)
      return `${counted(results, "province has an actual", "provinces have actuals")}, ${plural(results, "it has no target", "none has a target")}${leader(counts)}`;
    if (unrestated > 0) return "the former provinces’ figures cannot be restated";
    return "no provincial figures yet";
  },
  rankingSub: (isNeutral) =>
    isNeutral
      ? "Neither side is better, so there are no places; in the order of % of plan, then of the actual. One scale for all."
      : "Ranked by % of plan, then by the actual. One scale for all.",
  rankingOpen: "A target that is not decided has no place yet.",
  rankingUnrestated: (provinces) =>
    `${counted(provinces, "province has", "provinces have")} no figure: those of the former provinces cannot be restated.`,
  rankingReversed: "The scale is reversed: right of the target is good.",
  rankingYears: "Year; each stroke is one provincial target",
  rankingEmpty: "Choose a year with strokes in the ribbon above.",
  ranking: "Provinces ranked",
  place: "Place",
  remarks: "Remarks",
  measure: "Measure",
  province: "Province",
  chart: "Actual against target",
  actual: "Actual",
  target: "Target",
  planRatio: "% of plan",
  verdict: "Verdict",
  inUnit: (head, unit) => `${head}, ${unit}`,
  measures: {
    LEVEL: (unit) => `By level, ${unit}`,
    GROWTH: (unit) => `By growth, ${unit}`,
    CHANGE: (unit) => `By change, ${unit}`,
  },
  withoutTarget: "No target",
  withoutFigures: "Nothing to draw",
  national: "The country, for comparison",
  nationalTotal: "The country: the provinces’ total, on no scale of theirs",
  period: (from, to) => `period ${from}–${to}`,
  dueMonth: (month) => `due by the end of month ${month}`,
  throughMonth: (month) => `${month} months`,
  why: (verdict, province) => `${verdict}: why, ${province}`,
};

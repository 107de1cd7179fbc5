import type { AttainmentTexts, HeadlineParts } from "./attainment.vi.ts";
import { capitalised } from "./sentence.ts";

function subject({ indicator, isGrowth, isChange }: HeadlineParts): string {
  if (isGrowth) return `growth of ${indicator}`;
  return isChange ? `change of ${indicator}` : indicator;
}

function plan({ target, isTargetDerived }: HeadlineParts): string {
  return isTargetDerived ? `the derived target of ${target}` : `the target of ${target}`;
}

function outcome(parts: HeadlineParts): string {
  const { verdict, distance, isTargetDerived, isDistanceApproximate, isLowerBetter, isOnTarget } = parts;
  const by = `${isDistanceApproximate ? "about " : ""}${distance}`;
  const planWord = isTargetDerived ? "the derived target" : "target";
  switch (verdict) {
    case "EXCEEDED":
      if (!distance) return `past ${plan(parts)}`;
      return isLowerBetter ? `better than ${planWord} by ${by}` : `${by} above ${planWord}`;
    case "MET":
      return isOnTarget ? `exactly on ${planWord}` : `meeting ${plan(parts)}`;
    case "NEARLY_MET":
      return isOnTarget ? `at the limit of ${plan(parts)} but not past it` : `nearly meeting ${plan(parts)}`;
    case "NOT_MET":
      return distance ? `short of ${plan(parts)} by ${by}` : `short of ${plan(parts)}`;
    case "UNDECIDED":
      return `not enough to decide ${plan(parts)}`;
    case "NOT_DUE":
      return `not due yet for ${plan(parts)}`;
    case "NO_ACTUAL":
      return "no actual yet";
    case "NO_TARGET":
      return "no target to hold it against";
  }
}

export const attainmentEn: AttainmentTexts = {
  pageTitle: (province, year, indicator) => `${province} ${year}, ${indicator}`,
  breadcrumb: "Where this page stands",
  overviewOf: (year) => `Overview ${year}`,

  headline(parts) {
    const { province, year, actual, target, isTargetDerived } = parts;
    const planned = isTargetDerived ? `derived target ${target}` : `target ${target}`;
    const what = actual
      ? `${subject(parts)} ${actual}`
      : target
        ? `${subject(parts)}, ${planned}`
        : subject(parts);
    if (parts.isUnrestated) return `${province}, ${year}: ${what}, not restated to today’s boundaries`;
    const end = !actual && parts.verdict === "NOT_DUE" ? "not due yet" : outcome(parts);
    return `${province}, ${year}: ${what}, ${end}`;
  },

  fromRatio: (ratio) =>
    `The report states no target, only “${ratio} of plan”. The target is worked back from the actual and that ratio.`,
  fromDifference:
    "The report states no target, only the difference to plan. The target is worked back from the actual and that difference.",
  onlyRatio: (ratio) => `The report states only “${ratio} of plan”, neither the target nor the actual.`,
  provisional: "The actual is not final, so the verdict may change with the final figure.",
  belowLast: (year, growth) =>
    growth
      ? `The target is below what was already achieved in ${year}: it asks for ${growth} on that year.`
      : `The target is below what was already achieved in ${year}.`,
  statedVerdict: (words) => `The report itself says “${words}”.`,
  inferredProvince: "The report does not name its province; it is inferred from the person it names.",
  period: (from, to) => `The target is for the whole period ${from}–${to}.`,
  actualYear: (year) => `The latest actual is that of ${year}.`,
  dueMonth: (month, year) => `Due by the end of month ${month} of ${year}.`,
  throughMonth: (month) => `The actual counts through month ${month}.`,
  restated: (units) => `Restated to the boundaries since 1 July 2025, from the figures of ${units} (M13).`,
  unrestated: (figure, reason) => `${figure}: ${reason}.`,
  and: "and",
  setBy: (plan) => `${capitalised(plan)}; the report has another plan for the same indicator.`,

  keyFigures: "Key figures",
  verdict: "Verdict",
  actual: "Actual",
  target: "Target",
  planRatio: "% of plan",
  gap: "Gap",
  actualOf: (year) => `Actual ${year}`,
  growthOn: (year) => `Growth on ${year}`,
  changeOn: (year) => `Change on ${year}`,
  lastGrowth: (year) => `Growth in ${year}`,
  growthAsked: "Growth the target asks for",
  ambition: "Ambition of the target",

  stepsTitle: "From the report’s figures to the verdict",
  stepsTitleNoTarget: "The report’s figure, and what follows from it",
  stepsSub: "Each step names its rule; each rule leads to the Methodology page.",
  inputs: "Inputs",
  inputsCaption: "Figures as the reports state them",
  part: "Part",
  inputParagraph: "Paragraph",
  inputKey: "Key",
  inputRole: "What it is",
  inputFigure: "Figure",
  inputStatus: "How firm",
  inputSource: "Source",
  notStated: "not stated",
  paragraph: (source, paragraph) => (paragraph === null ? source : `${source}, paragraph ${paragraph}`),
  steps: "Steps",
  unknown: "unknown",

  checksDiffer: (count) => `The report differs from the recomputed result in ${count} places`,
  checkDiffers: (field, stated, computed) =>
    `The report states ${field} ${stated}; recomputed it is ${computed}`,
  verdictDiffers: (stated, computed) => `The report says “${stated}”; recomputed it is “${computed}”`,
  checksAgree: "What the report says agrees with the recomputed result",
  checksOpen: (stated) => `The report states ${stated}; no independent figure to recompute it from yet`,
  checksNothing: "The report states no ratio, growth or verdict to compare",
  checkStated: "Report states",
  checkComputed: "Recomputed from others",
  checkResult: "Comparison (M9)",
  checkField: "What",
  agrees: "agrees",
  differs: "differs",
  unverified: "cannot be verified yet",
  unstated: "not stated",
  neither: "not comparable",
  selfCheck: (ratio) =>
    `Dividing the actual by the derived target gives exactly ${ratio}, but that target was worked out from the same ratio: a figure cannot confirm itself. Once the document that sets the target is added, this check runs by itself.`,

  roundingStays: "Rounding cannot change the verdict",
  roundingMayTurn: "Rounding could change the verdict",
  roundingSub: (range) =>
    `The report’s figures are rounded, so the derived target may be ${range}. The axis is cut; it only shows the error.`,
  roundingAbove: (distance) => `still at least ${distance} more`,
  roundingBelow: (distance) => `still at least ${distance} less`,
  roundingOverlap: "the two intervals overlap",

  absencesTitle: "What is not known, and why",
  absenceLine: (fields, reason) => `${fields}: ${reason}.`,
  fields: {
    TARGET: "target",
    ACTUAL: "actual",
    PLAN_RATIO: "% of plan",
    GAP: "gap",
    FAVOURABLE: "favourable side",
    TARGET_LEVEL: "level of the target",
    ACTUAL_LEVEL: "level achieved",
    TARGET_GROWTH: "growth the target asks for",
    ACTUAL_GROWTH: "growth achieved",
    LAST_ACTUAL: "figure of the year before",
    LAST_ACTUAL_GROWTH: "growth of the year before",
    ACTUAL_CHANGE: "change",
    AMBITION: "ambition of the target",
    PACE: "how the plan period runs",
  },

  sourcesTitle: "Sources",
  provinceStated: "Province: named in the report.",
  provinceInferred: (province) => `Province: not named in the report; inferred to be ${province}.`,
  paragraphWord: "Paragraph",
  openSource: "Open the original",
  scale: (unit) => `unit: ${unit}`,
};

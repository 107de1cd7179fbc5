import type { ObservationStatus, Verdict } from "@doichieu/schema/vocabulary";
import { plural } from "./english.ts";
import { subjects } from "./indicator-finding.en.ts";
import type { ComparedParts, GapSide, IndicatorWidgetTexts } from "./indicator-widget.vi.ts";
import { capitalised } from "./sentence.ts";

const sides: Record<GapSide, string> = {
  short: "short of",
  past: "past",
  above: "above",
  below: "below",
};
const reached: Record<ObservationStatus, string> = {
  FORECAST: "forecast to reach",
  ESTIMATED: "estimated to reach",
  PRELIMINARY: "provisionally reached",
  FINAL: "reached",
};
const stood: Record<ObservationStatus, string> = {
  FORECAST: "forecast at",
  ESTIMATED: "estimated at",
  PRELIMINARY: "provisionally at",
  FINAL: "at",
};

function achieved({ status, direction }: ComparedParts, figure: string): string {
  return `${(direction === "HIGHER" ? reached : stood)[status ?? "FINAL"]} ${figure}`;
}

function outcome({ verdict, direction, target, isTargetDerived }: ComparedParts): string {
  const plan = isTargetDerived ? `the derived target of ${target}` : `the target of ${target}`;
  const words: Record<Verdict, string> = {
    EXCEEDED: direction === "LOWER" ? `better than ${plan}` : `past ${plan}`,
    MET: `meeting ${plan}`,
    NEARLY_MET: `nearly meeting ${plan}`,
    NOT_MET: `short of ${plan}`,
    UNDECIDED: `not enough to decide ${plan}`,
    NOT_DUE: `not due yet for ${plan}`,
    NO_ACTUAL: plan,
    NO_TARGET: plan,
  };
  return words[verdict];
}

function unanswered({ verdict, target, isTargetDerived }: ComparedParts): string {
  const plan = target && (isTargetDerived ? `derived target ${target}` : `target ${target}`);
  return [plan, verdict === "NOT_DUE" ? "not due yet" : "no actual yet"].filter(Boolean).join(", ");
}

export const indicatorWidgetEn: IndicatorWidgetTexts = {
  title(parts) {
    const { indicator, measure, actual, target, planRatio, isTold, gap, isUnrestated } = parts;
    const who = capitalised(subjects[measure](indicator));
    if (isUnrestated) return `${who}: not restated to today’s boundaries`;
    if (actual && isTold) return `${who} ${achieved(parts, actual)}, ${planRatio} of plan`;
    if (actual && target) return `${who} ${achieved(parts, actual)}, ${outcome(parts)}`;
    if (actual) return `${who} ${achieved(parts, actual)}, no target to hold it against`;
    if (planRatio) return `${who} ${achieved(parts, planRatio)} of plan`;
    return gap ? `${who} ${gap}` : `${who}: ${unanswered(parts)}`;
  },
  about: (province, year) => (year === null ? province : `${province}, ${year}`),

  gap({ side, isOpen, before, after, isApproximate, target, isTargetDerived }) {
    const plan = [isTargetDerived ? "the derived target" : "the target", target].filter(Boolean).join(" of ");
    return {
      start: `${isApproximate ? "about " : ""}${before}`,
      end: `${after} ${isOpen && side === "short" ? "still " : ""}${sides[side]} ${plan}`,
    };
  },
  onTarget: (target) => `exactly on the target of ${target}`,
  atLimit: (target) => `at the limit of the target of ${target} but not past it`,
  plan: (target) => `target ${target}`,
  derivedPlan: (target) => `derived target ${target}`,

  actual: "Actual",
  target: "Target",
  planRatio: "% of plan",
  unit: (unit) => `Unit: ${unit}.`,
  ground(direction, nearly) {
    const levels = nearly ? `met, nearly met (short by up to ${nearly}%), not met` : "met, not met";
    if (direction === "NEUTRAL") return `To be hit; ground, from the target to either side: ${levels}.`;
    const ground = `round, from right to left: ${levels}.`;
    return direction === "LOWER" ? `Lower is better, so the axis is reversed; g${ground}` : `G${ground}`;
  },
  lower: "Lower is better, so the axis is reversed.",
  otherPlans: (count) =>
    `${count} other ${plural(count, "plan speaks", "plans speak")} of this indicator in the same year; the drawing is of the main plan for the whole year.`,

  empty: (indicator, year) =>
    year === null
      ? `${capitalised(indicator)}: no figures yet`
      : `${capitalised(indicator)}: no figures for ${year}`,
  notYet: (indicator, day) => `${capitalised(indicator)}: nothing published by ${day}`,
  why: "Explained",
  otherYears: "Other years",
};

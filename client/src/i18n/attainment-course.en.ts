import { amountText } from "@doichieu/schema/vocabulary";
import type { AttainmentCourseTexts } from "./attainment-course.vi.ts";
import { counted, plural } from "./english.ts";
import { capitalised } from "./sentence.ts";

export const attainmentCourseEn: AttainmentCourseTexts = {
  historyTitle(states, flips, by) {
    if (flips > 0) return `${counted(flips, "revision", "revisions")} turned the verdict`;
    if (states === 1) return by ? `Not revised by ${by}` : "Never revised since it was published";
    return `${counted(states - 1, "update", "updates")}, none of which turned the verdict`;
  },
  historyCaption: "Target, actual and verdict by day of publication",
  historyDay: "Published",
  historyFlipped: "Turned the verdict",
  historyThen: "This page as published by that day",
  revisionCurrent: "used on this page",
  revisionLater: "published after the day you look at",
  revisionWithdrawn: (day) => `withdrawn on ${day}`,

  unpublished: (province, year, indicator) =>
    `${province}, ${year}, ${indicator}: no figures yet on that day`,
  unpublishedBy: (day) => `By the end of ${day} no source held here had published this target or actual.`,
  toProvince: (province, year) => `${province} in ${year} as of that day`,
  gone: "Figures published after that day took the place of this comparison; it is no longer in the table.",

  paceTitle: (status, from, to) => `Period ${from}–${to}: ${status.toLowerCase()}`,
  paceRatio: (percent) =>
    `Each year changed by ${percent}% of what is needed to reach the target in time, counted from the base.`,
  paceUnknown: (reason) => `The pace cannot be worked out: ${reason}.`,
  paceYearTitle: (ofYear) =>
    ofYear >= 1
      ? "Within the year: up with the months gone by"
      : "Within the year: behind the months gone by",
  paceOfYear: (planRatio, months, pace) =>
    `${amountText(planRatio, "EN")} of the plan in ${months} months: ${pace} times the share of the year gone by (${months}/12).`,
  paceSub: (unit) => `${capitalised(unit)}. The dotted line is the path from the base, a milestone a year.`,
  paceYearSub: "Per cent of the year’s plan. The dotted line is a twelfth a month.",
  paceYearStatus: (ofYear) => (ofYear >= 1 ? "Up with the year" : "Behind the year"),
  paceCaption: "Milestones of the path and actuals",
  paceTime: "When",
  paceWhen: (year, month) => (month === 12 ? String(year) : `${year}, first ${month} months`),
  paceMonths: (months) => (months === 12 ? "whole year" : `${months} months`),
  pacePath: "Milestone",
  paceBase: "base",

  formerTitle: (known, units) =>
    known === units
      ? `${units === 2 ? "Both" : `All ${units}`} former provinces have an actual`
      : `${known} of ${units} former provinces ${plural(known, "has", "have")} an actual`,
  formerCaption: "Figures of the former provinces, same indicator, same year",
  formerUnit: "Former province",
  formerNothing: "no figures yet",
};

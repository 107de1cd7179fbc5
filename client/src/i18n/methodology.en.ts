import type { DerivationRule, MethodologyRuleId } from "@doichieu/schema/vocabulary";
import type { DerivationText, MethodologyTexts, RuleText } from "./methodology.vi.ts";

const rules: Record<MethodologyRuleId, RuleText> = {
  M1: {
    title: "A figure is an interval",
    body: [
      "A report that says “250” means exactly 250. One that says “over 250” only tells us that the true figure is larger. So every figure is kept as an interval: a point, open at one end, or from one number to another. All arithmetic is done on intervals.",
      "“About v” counts as the point v, “nearly v” as from 95% of v to below v; both are marked as approximate. An indicator’s valid range cuts open ends: a share cannot pass 100%.",
      "Figures keep their decimals as the report writes them.",
    ],
  },
  M2: {
    title: "What counts as met, and as exceeded",
    body: [
      "Every indicator has a direction: higher is better, lower is better, or to be hit. The direction is always stated, never assumed.",
      "Higher is better: met at the target or above, exceeded above it. A target “over v” is met above v, and exceeded is never claimed. A target “from a to b” is met from a on, exceeded past b. Lower is better mirrors this.",
      "A target that itself says “at most” or “below” is judged as lower is better; “at least” or “over” as higher is better.",
    ],
  },
  M3: {
    title: "The verdict",
    body: [
      "Exceeded: the whole interval of the actual exceeds the target. Met: the whole interval meets it. Not met: no part of it does; where the shortfall (M5) is at most 5%, this is called Nearly met. Undecided: part of it meets the target and part does not, like “over 250” against 300.",
      "Not due yet: the due month has not ended. No actual: it is due and no figure is known. No target: there is an actual and no plan. A half-year figure is never held against a full-year target.",
      "A verdict on a figure that is not final carries (est.). A target known only from a stated ratio or difference rests on the actual itself: then the ratio is held against 100, the difference against 0.",
    ],
  },
  M4: {
    title: "Per cent of plan, and gap",
    body: [
      "Per cent of plan = actual ÷ target × 100, as reports use it, whichever way is better. There is none for ranks, for targets that are zero or negative, or where the signs differ. A ratio the report states comes before a computed one.",
      "Gap = actual − target, in the indicator’s unit; percentage points for shares and growth. Against a target that is a range, the end that has to be reached counts.",
    ],
  },
  M5: {
    title: "Shortfall",
    body: [
      "How far the actual is on the wrong side, as a share of the target, in the target’s own measure: levels against levels, growth against growth. Growth of 7.18% against 7.5% is short by 4.3%.",
      "A shortfall of up to and including 5% is Nearly met. Targets of zero and ranks are never nearly met.",
    ],
  },
  M6: {
    title: "Growth",
    body: [
      "On the year before, same indicator, same months. Where the year before is zero, negative or unknown there is no growth, and the page says why. Ranks have a change, never growth; shares change in percentage points.",
      "A growth target is held against achieved growth: the stated one first, else the one that two levels give.",
    ],
  },
  M7: {
    title: "What a report implies",
    body: [
      "Two stated figures can give a third. Stated figures always come before derived ones; at most three steps; fewer steps come first. A derived figure carries ≈ and a dotted underline, with its rule and its inputs.",
      "Nothing is ever derived across indicators, provinces, plans or periods.",
    ],
  },
  M8: {
    title: "Ambition of a target",
    body: [
      "How much a target asks for against what has been achieved. Below the last result: less than was already reached. Within the record: some earlier year would have met it. Beyond the record: none would, and at least two are known. Unknown: with the reason.",
    ],
  },
  M9: {
    title: "Stated against recomputed",
    body: [
      "Stated growth, ratios, differences and verdicts are recomputed from the other figures. They agree when the two could be equal given their rounding: every number stands for ± half a unit of its last decimal. Otherwise it is a discrepancy, for a person to look at.",
      "Both figures are kept. A stated “met” agrees with Met and Exceeded; “not met” with Not met and Nearly met.",
    ],
  },
  M10: {
    title: "Plans over several years",
    body: [
      "A target for a period has a pace: the annual change achieved against the one required, both counted from the base, which is the last actual before the period (else the first in it). From 95% on it is on track, from 60% behind, under 60% far behind; below zero, or reached and lost again, it is moving away. Where the latest actual meets the target, the period’s target is reached.",
      "The path has a milestone for each year: geometric where provinces add up and both base and target are above zero, else a straight line. Without a base, with a base that is only a bound, or for a growth target the pace cannot be said, and the page says why. The verdict stays Not due yet until the target is due.",
    ],
  },
  M11: {
    title: "Within the year",
    body: [
      "A figure through month m of an indicator that adds up over the year has a pace of the year: the share of the plan achieved ÷ the share of the year gone by. 52% of the plan in 6 months is 1.04; 1 is a twelfth a month. Its verdict stays Not due yet.",
    ],
  },
  M12: {
    title: "Adding up",
    body: [
      "Targets are counted by verdict. Share met = (Exceeded + Met) ÷ decided. Stated and derived targets are counted apart. The country is never added to its provinces.",
      "Ratios are never averaged and missing is never zero; where nothing is decided there is no share.",
    ],
  },
  M13: {
    title: "Boundaries",
    body: [
      "A province’s name goes with its time: An Giang until 30 June 2025 and An Giang since are two units. Figures stand under the name of the time of the report.",
      "“Since the merger” speaks of today’s units only. A unit whose boundaries did not change keeps all its figures. For merged units only levels are restated, stated or derived: sums add where every former unit has a figure, shares need the weight of every one. Growth, ratio and verdict then follow from those levels by the rules above.",
      "Where that cannot be done the page says why: a former unit has no figure, and how many have; a weight is missing; or it cannot be restated, like ranks and growth without levels. A figure reported for the new unit comes before a restated one. Restated figures carry ≈.",
    ],
  },
  M14: {
    title: "Revisions",
    body: [
      "No figure is ever overwritten. A new figure for the same thing is a revision; the last one published counts, earlier ones stay in the history. A figure withdrawn as an error leaves every answer but not the history.",
      "The page of each comparison shows what was published when, from estimate to final, and which revision turned the verdict. “As of” answers as if only what was published by the end of that day existed, verdicts included; a source of which only the month or year is known counts from its last day.",
    ],
  },
  M15: {
    title: "Absence has a name",
    body: [
      "Wherever there is no figure, the page says why: the year before is unknown, the signs differ, no target is set, a former province has no figure, it cannot be restated, the base is only a bound… Missing is never zero.",
    ],
  },
};

const derivations: Record<DerivationRule, DerivationText> = {
  D1: { known: "actual and growth", derived: "actual of the year before = actual ÷ (1 + growth)" },
  D2: { known: "actual of the year before and growth", derived: "actual" },
  D3: { known: "actuals of two years in a row", derived: "growth" },
  D4: { known: "actual of the year before and growth target", derived: "target" },
  D5: { known: "target and actual of the year before", derived: "growth the target asks for" },
  D6: { known: "actual and per cent of plan", derived: "target = actual ÷ ratio" },
  D7: { known: "target and per cent of plan", derived: "actual" },
  D8: { known: "actual and change", derived: "actual of the year before" },
  D9: { known: "actual and difference to plan", derived: "target" },
  D10: { known: "target and difference to plan", derived: "actual" },
  D11: { known: "actual of the year before and change", derived: "actual" },
  D12: { known: "actuals of two years in a row", derived: "change" },
  D13: { known: "actual of the year before and target for the change", derived: "target" },
};

export const methodologyEn: MethodologyTexts = {
  pageTitle: "Methodology",
  headline: "How plan and actual are compared",
  lede: "Every rule has a number, and every verdict on the other pages leads back to it. Where there was a choice, it is the one a statistician could defend.",
  contents: "The rules",
  derivationsTitle: "The thirteen derivations of M7",
  rule: "Rule",
  known: "Known",
  derived: "Derived",
  rules,
  derivations,
};

import type { TargetMeasure, Verdict } from "@doichieu/schema/vocabulary";
import { allOf, plural } from "./english.ts";
import type { IndicatorFindingTexts } from "./indicator-finding.vi.ts";
import { capitalised, listed } from "./sentence.ts";

/** What a target in this measure is about, inside a sentence. */
export const subjects: Record<TargetMeasure, (indicator: string) => string> = {
  LEVEL: (indicator) => indicator,
  GROWTH: (indicator) => `growth of ${indicator}`,
  CHANGE: (indicator) => `change of ${indicator}`,
};
const sides = { above: "above", below: "below", about: "beside" };
const outcomes: Partial<Record<Verdict, string>> = {
  EXCEEDED: "past the target",
  MET: "meeting the target",
  NEARLY_MET: "nearly meeting the target",
  NOT_MET: "short of the target",
  UNDECIDED: "not enough to decide the target",
};
const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numeral = (count: number): string => numerals[count] ?? String(count);
const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
const years = (all: readonly number[]): string => listed(all.map(String), "and");

function othersDecided(decided: number, reached: number): string | null {
  if (decided === 0) return null;
  if (decided === 1)
    return `The one other decided year was ${reached === 1 ? "met or exceeded" : "not met"}.`;
  if (reached === decided) return `${capitalised(allOf(decided))} other decided years were met or exceeded.`;
  if (reached === 0) return `None of the ${decided} other decided years was met.`;
  return `Of ${decided} other decided years, ${reached} ${plural(reached, "was", "were")} met or exceeded.`;
}

export const indicatorFindingEn: IndicatorFindingTexts = {
  headline(finding) {
    const { province, indicator } = finding;
    switch (finding.kind) {
      case "asked": {
        const { year, measure, target, beside } = finding;
        const asked =
          measure === "GROWTH"
            ? `${province} asks ${indicator} to grow by ${target} in ${year}`
            : `${province} sets ${target} as its ${year} target for ${subjects[measure](indicator)}`;
        if (!beside) return asked;
        return `${asked}, ${sides[beside.side]} the ${beside.figure} of ${beside.year}`;
      }
      case "judged": {
        const { year, measure, verdict, actual, target } = finding;
        const outcome = `${outcomes[verdict] ?? ""}${target ? ` of ${target}` : ""}`;
        const what = [subjects[measure](indicator), actual].filter(Boolean).join(" ");
        return `${province}, ${year}: ${what}, ${outcome}`;
      }
      case "result": {
        const { year, actual, growth } = finding;
        const change = growth ? ` (${growth} on ${year - 1})` : "";
        return `${province}, ${year}: ${indicator} ${actual}${change}, no target to hold it against`;
      }
      case "nothing":
        return `${province}: no figures on ${indicator} yet`;
    }
  },
  headlineEmpty: (indicator) => `${capitalised(indicator)}: no figures yet`,
  ledeEmpty: "No report held here speaks of this indicator.",
  headlineOfYear: (indicator, year, ranking) => `${capitalised(indicator)}, ${year}: ${ranking}`,

  lede({ ambition, lastYear, record, unanswered, decided, reached }) {
    const [first, ...more] = unanswered;
    const sentences = [
      ambition === "BELOW_LAST_RESULT" && `This is below what was already achieved in ${lastYear}.`,
      ambition === "WITHIN_RECORD" &&
        `This has been achieved before${record ? `: ${record.growth} in ${record.year}` : ""}.`,
      ambition === "BEYOND_RECORD" &&
        `No known year has achieved this${record ? `; the most was ${record.growth} in ${record.year}` : ""}.`,
      first &&
        (more.length > 0
          ? `${years(unanswered.map(({ year }) => year))} had targets but have no actuals yet, and so no verdicts.`
          : `${first.year} had a target of ${first.target}${first.isGrowth ? " growth" : ""} but has no actual yet, and so no verdict.`),
      othersDecided(decided, reached),
    ];
    return sentences.filter((sentence) => typeof sentence === "string").join(" ");
  },

  seriesTitle({ province, from, to, targets, decided, reached, actuals, unrestated, only, belowLast }) {
    const start = `${province}, ${span(from, to)}`;
    if (belowLast) return `${province}: the ${belowLast.year} target is below the ${belowLast.last} result`;
    if (only) return `${province}: ${outcomes[only.verdict] ?? ""} of ${only.year}`;
    if (decided > 0) {
      if (reached === decided) return `${start}: ${allOf(decided)} decided years met or exceeded`;
      if (reached === 0) return `${start}: none of ${decided} decided years met`;
      return `${start}: ${reached} of ${decided} decided years met or exceeded`;
    }
    if (targets === 1) return `${start}: one year with a target, not compared yet`;
    if (targets > 1) return `${start}: ${numeral(targets)} years with targets, none compared yet`;
    if (actuals > 0)
      return `${start}: ${numeral(actuals)} ${plural(actuals, "year with an actual", "years with actuals")}, no target`;
    if (unrestated > 0) return `${province}: figures of the former provinces cannot be restated`;
    return `${province}: no figures yet`;
  },

  notes: {
    stated: (year, figure) => `${year} is stated as “${figure}”`,
    fromNextGrowth: (all) =>
      `${years(all)} ${plural(all.length, "is", "are")} derived from the growth of the year after`,
    derived: (all, rule) =>
      `${years(all)} ${plural(all.length, "is", "are")} derived from other figures (${rule})`,
    lower: "lower is better",
    growthOnly: "the reports state growth only, no levels",
    noGrowth: { RANK: "ranks have no growth", SHARE: "shares change in percentage points" },
    magnified: (times, province, reference) =>
      `the scale of levels is ${times} times that of ${province}; the upright bar is ${reference}`,
    reference: (reference) => `the upright bar is ${reference}`,
  },
  missing: {
    actual: "no actual yet",
    everything: "no figures",
    base: "no base",
    baseOf: (year) => `${year} missing`,
  },
};

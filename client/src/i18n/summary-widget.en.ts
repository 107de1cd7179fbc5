import { numberText, verdictWords } from "@doichieu/schema/vocabulary";
import { allOf, counted, plural } from "./english.ts";
import { capitalised } from "./sentence.ts";
import type { SummaryCounts, SummaryWidgetTexts } from "./summary-widget.vi.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

function decidedTitle({ targets, decided, reached, exceeded, only }: SummaryCounts): string {
  const which = decided < targets ? "decided targets" : "targets";
  if (only)
    return `The one ${decided < targets ? "decided target" : "target"}: ${verdictWords[only].EN.toLowerCase()}`;
  if (exceeded === decided) return `${capitalised(allOf(decided))} ${which} exceeded`;
  if (reached === decided) return `${capitalised(allOf(decided))} ${which} met or exceeded`;
  if (reached === 0) return `None of ${whole(decided)} ${which} met`;
  return `${whole(reached)} of ${whole(decided)} ${which} met or exceeded`;
}

function openTitle({ targets, undecided, notDue, noActual }: SummaryCounts): string {
  const those = counted(targets, "target", "targets");
  if (noActual === targets) return `${those}, no actual to hold against ${plural(targets, "it", "them")}`;
  if (notDue === targets) return `${those}, not due yet`;
  if (undecided === targets) return `${those} that the figures do not decide`;
  return `${those}, none decided yet`;
}

export const summaryWidgetEn: SummaryWidgetTexts = {
  title(counts) {
    const { targets, decided, noTarget, unrestated } = counts;
    const still = counts.isProvisional ? " (est.)" : "";
    if (decided > 0) return decidedTitle(counts) + still;
    if (targets > 0) return openTitle(counts);
    const results = noTarget - unrestated;
    if (results > 0)
      return `${counted(results, "actual", "actuals")}, no target to hold ${plural(results, "it", "them")} against`;
    return "The figures of the former provinces cannot be restated";
  },

  notes: {
    provisional(counts) {
      if (counts.isProvisional)
        return "(est.): the verdicts rest on estimates and may change with the final figures.";
      const { provisional, decided, undecided } = counts;
      return `${whole(provisional)} of ${whole(decided + undecided)} verdicts ${plural(provisional, "rests", "rest")} on estimates and may change with the final figures.`;
    },
    derived: ({ derivedTargets, isRestated }) =>
      `${counted(derivedTargets, "target is", "targets are")} ${isRestated ? "restated from the former provinces, or " : ""}derived from the ratio or difference to plan that a report states.`,
    shortfalls: (shown, total) =>
      shown < total
        ? `${whole(shown)} of ${whole(total)} targets that fall short, by shortfall against the target.`
        : "Targets that fall short, by shortfall against the target.",
    noTarget: (count) => `${counted(count, "other actual has", "other actuals have")} no target.`,
  },

  plan: (figure) => `target ${figure}`,
  actual: (figure) => `actual ${figure}`,
  count: "Targets",
  shortfall: "Falls furthest short",
};

import { numberText } from "@doichieu/schema/vocabulary";
import { counted, plural } from "./english.ts";
import type { ScorecardWidgetTexts } from "./scorecard-widget.vi.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

export const scorecardWidgetEn: ScorecardWidgetTexts = {
  shown({ drawn, all, targets, results }) {
    const left = [
      targets > 0 && counted(targets, "target", "targets"),
      results > 0 && counted(results, "actual that has no target", "actuals that have no target"),
    ].filter((part) => part !== false);
    return `The drawing has ${whole(drawn)} of ${whole(all)} rows, without ${left.join(" and ")}.`;
  },
  provisional: (provisional, judged) =>
    provisional === judged
      ? `${plural(judged, "The verdict rests", "All verdicts rest")} on estimates, marked (est.).`
      : `${whole(provisional)} of ${whole(judged)} verdicts ${plural(provisional, "rests", "rest")} on estimates, marked (est.).`,
  derived: "≈: derived from other figures.",
};

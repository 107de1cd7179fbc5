import { numberText } from "@doichieu/schema/vocabulary";
import { allOf, counted, plural } from "./english.ts";
import type { GrowthWidgetTexts } from "./growth-widget.vi.ts";
import { capitalised } from "./sentence.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

export const growthWidgetEn: GrowthWidgetTexts = {
  title({ year, targets, decided, reached, isProvisional }) {
    if (targets === 0) return `No growth targets for ${year} yet`;
    if (decided === 0)
      return `${counted(targets, "growth target", "growth targets")}, no result to compare yet`;
    const still = isProvisional ? " (est.)" : "";
    const which = decided < targets ? "decided growth" : "growth";
    if (decided === 1) return `The one ${which} target was ${reached === 1 ? "" : "not "}reached${still}`;
    if (reached === decided) return `${capitalised(allOf(decided))} ${which} targets were reached${still}`;
    if (reached === 0) return `None of ${whole(decided)} ${which} targets was reached${still}`;
    return `${whole(reached)} of ${whole(decided)} ${which} targets ${plural(reached, "was", "were")} reached${still}`;
  },
  unit: (year) =>
    `Growth on ${year - 1}, per cent. The coloured line joins what had to be reached and what was.`,
  shown: (shown, total) => `${whole(shown)} of ${whole(total)} targets, those not reached first.`,
  tableShown: (shown, total) => `The table has ${whole(shown)} of ${whole(total)} targets.`,
  provisional: "(est.): the verdicts rest on estimates and may change with the final figures.",
  asked: (figure) => `asked for ${figure}`,
  achieved: (figure) => `achieved ${figure}`,
  noneAchieved: "no result yet",
  before: (year, figure) => `${figure} in ${year}`,
};

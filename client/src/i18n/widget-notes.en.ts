import { numberText } from "@doichieu/schema/vocabulary";
import { allOf, plural } from "./english.ts";
import { capitalised } from "./sentence.ts";
import type { WidgetNotes } from "./widget-notes.vi.ts";

export const widgetNotesEn: WidgetNotes = {
  noFigures: (year) => `No figures for ${year} yet`,
  yearsWithTargets: (years) => `There are targets for ${years}.`,
  manyReports: "The figures were read from many reports.",
  provisional: (provisional, decided) =>
    provisional < decided
      ? `${numberText(provisional, 0, "EN")} of ${numberText(decided, 0, "EN")} verdicts ${plural(provisional, "rests", "rest")} on estimates and may change with the final figures.`
      : `${plural(decided, "The verdict rests on an estimate", "The verdicts rest on estimates")} and may change with the final figures.`,
  todaysBoundaries: "On the boundaries since 1 July 2025.",
  allProvinces: "The provinces",
  country: "Viet Nam",
  overviewOf: (year) => `Overview ${year}`,
  allTargets: (count) => (count > 1 ? `${capitalised(allOf(count))} targets` : "See the target"),
  comparisonsOf: (year) => `Comparisons ${year}`,
};

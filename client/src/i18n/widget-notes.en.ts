import { numberText } from "@doichieu/schema/vocabulary";
import type { WidgetNotes } from "./widget-notes.vi.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

export const widgetNotesEn: WidgetNotes = {
  noFigures: (year) => `No figures for ${year} yet`,
  yearsWithTargets: (years) => `There are targets for ${years}.`,
  manyReports: "The figures were read from many reports.",
  todaysBoundaries: "On the boundaries since 1 July 2025.",
  allProvinces: "The provinces",
  country: "Viet Nam",
  overviewOf: (year) => `Overview ${year}`,
  allTargets: (count) => (count > 1 ? `All ${whole(count)} targets` : "See the target"),
  comparisonsOf: (year) => `Comparisons ${year}`,
};

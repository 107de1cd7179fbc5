import { numberText } from "@doichieu/schema/vocabulary";
import { allOf, counted, plural } from "./english.ts";
import type { GrowthTexts } from "./growth.vi.ts";

const whole = (count: number): string => numberText(count, 0, "EN");

function besideOpen(open: number, withLast: number): string {
  if (withLast === 0) return "";
  const whose = withLast < open ? `${whole(withLast)} of them` : plural(open, "it", "them");
  return `; last year’s stands beside ${whose}`;
}

export const growthEn: GrowthTexts = {
  pageTitle: (year) => `Growth ${year}`,
  headline({ year, isNational, targets, decided, reached }) {
    const when = isNational ? `${year}, whole country` : `${year}`;
    if (targets === 0) return `No growth targets for ${year} yet`;
    if (decided === 0)
      return `${when}: ${counted(targets, "growth target", "growth targets")}, no result to compare yet`;
    if (reached === decided)
      return decided === 1
        ? `${when}: the one decided growth target was reached`
        : `${when}: ${allOf(decided)} decided growth targets were reached`;
    if (reached === 0)
      return decided === 1
        ? `${when}: the one decided growth target was not reached`
        : `${when}: none of ${whole(decided)} decided growth targets was reached`;
    return `${when}: ${whole(reached)} of ${whole(decided)} decided growth targets ${plural(reached, "was", "were")} reached`;
  },
  lede({ targets, belowLast, derived, open, openWithLast }) {
    if (targets === 0) return "Choose a year with strokes in the ribbon, or drop a filter.";
    const sentences = [
      belowLast > 0 &&
        `${counted(belowLast, "target asks", "targets ask")} for a level short of what the year before had reached.`,
      open > 0 &&
        `For ${counted(open, "target", "targets")} the growth achieved is not known${besideOpen(open, openWithLast)}.`,
      derived > 0 &&
        `${counted(derived, "growth target is", "growth targets are")} derived from a target set as a level, marked ≈.`,
    ];
    return sentences.filter((each) => each !== false).join(" ");
  },
  caption: "Growth asked for beside growth achieved",
  yearsNote: "Year; each stroke is one provincial growth target",
  filters: "Filter",
  province: "Province",
  sector: "Sector",
  all: "All",
  clear: "Clear",
  tableTitle: "Growth asked for, achieved, and that of the year before",
  tableSub: (year) =>
    `Growth on ${year - 1}, per cent. The coloured line joins what had to be reached and what was; gaps are in percentage points, at the end to be reached.`,
  stated: "Growth targets the reports state",
  derived: "Growth derived from targets set as levels (≈)",
  indicator: "Indicator",
  chart: "Asked for, achieved, year before",
  asked: "Asked for",
  achieved: "Achieved",
  gap: "Gap, pp",
  last: (year) => `${year}`,
  lastGap: (year) => `${year} against the target, pp`,
  verdict: "Verdict",
  empty: "No growth target matches.",
  cut: (shown, total) => `The table shows ${whole(shown)} of ${whole(total)} targets, the lowest gaps first.`,
  asList: "See them all in the list of comparisons",
  rules: "How they are compared:",
};

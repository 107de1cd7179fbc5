import type { DiscrepanciesTexts } from "./discrepancies.vi.ts";
import { counted } from "./english.ts";
import { factRole } from "./fact-role.ts";

export const discrepanciesEn: DiscrepanciesTexts = {
  pageTitle: "Discrepancies",
  headline: (count) =>
    count > 0
      ? `In ${counted(count, "place", "places")} a report differs from the recomputed result`
      : "No discrepancies",
  lede: "The report says one thing, the other figures give another, by more than rounding explains. Neither is corrected: both stand side by side for a person to look at.",
  empty:
    "Every growth, ratio, difference and verdict that a report states agrees with the other figures, or there is no independent figure to recompute it from yet.",
  caption: (year) => `Discrepancies of ${year}`,
  indicator: "Indicator",
  field: "What",
  stated: "The report states",
  computed: "Recomputed",
  inputs: "From",
  role: (isTarget, measure, year, months) =>
    `${factRole(isTarget, measure, "EN")} ${year}${months === null ? "" : `, ${months} months`}:`,
  paragraph: (number) => `paragraph ${number}`,
  pages: "Pages of the list",
  firstPage: "Back to the start",
  nextPage: "Next page",
};

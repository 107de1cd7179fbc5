import { allOf } from "./english.ts";
import { listed } from "./sentence.ts";
import type { TrendWidgetTexts } from "./trend-widget.vi.ts";

export const trendWidgetEn: TrendWidgetTexts = {
  title({ names, targets, decided, reached }) {
    const who = listed(names, "and");
    if (decided === 1)
      return `${who}: the one decided target was ${reached === 1 ? "met or exceeded" : "not met"}`;
    if (decided > 1) {
      if (reached === decided) return `${who}: ${allOf(decided)} decided targets met or exceeded`;
      if (reached === 0) return `${who}: none of ${decided} decided targets met`;
      return `${who}: ${reached} of ${decided} decided targets met or exceeded`;
    }
    if (targets > 0) return `${who}: targets, none compared yet`;
    return `${who}: actuals, no target`;
  },
  emptyTitle: (names) => (names.length > 0 ? `No figures for ${listed(names, "and")} yet` : "No figures yet"),
  noneOf: (names) => `No figures for ${listed(names, "and")} yet.`,
  knownOf: (names) => `There are figures for ${listed(names, "and")}.`,
  knownOfMany: (count) => `There are figures for ${count} other provinces.`,
  page: "This indicator in every province",
};

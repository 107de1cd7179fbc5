import { counted, plural } from "./english.ts";
import type { IndicatorsTexts } from "./indicators.vi.ts";

export const indicatorsEn: IndicatorsTexts = {
  pageTitle: "Indicators",
  headline({ withFigures, withTargets }) {
    if (withFigures === 0) return "No indicator has figures yet";
    const known = counted(withFigures, "indicator has", "indicators have");
    if (withTargets === 0) return `${known} actuals, none has a target`;
    return `${known} figures; ${withTargets} ${plural(withTargets, "has", "have")} targets to hold them against`;
  },
  lede: "Choose a name to see its course over the years and the provinces ranked. Counts are provincial targets of all years.",
  filter: "Filter by name, with or without diacritics",
  matching: (count) =>
    count === 0 ? "No indicator matches" : `${counted(count, "indicator matches", "indicators match")}`,
  clear: "Clear",
  caption: "Indicators by sector",
  indicator: "Indicator",
  unit: "Unit",
  verdicts: "Verdicts of all years",
  targets: "Targets",
  decided: "Decided",
  reached: "Met or exceeded",
  latest: "Latest year",
  reachedOf: (reached, decided) => `${reached}/${decided}`,
  resultsOnly: (results) => `${counted(results, "actual", "actuals")}, no target`,
  unrestatedOnly: "figures of former provinces, not restated",
  nationalOnly: "figures of the country only",
  withoutFigures: "No figures yet:",
};

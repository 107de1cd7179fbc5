import { counted, plural } from "./english.ts";
import type { ProvincesTexts } from "./provinces.vi.ts";

export const provincesEn: ProvincesTexts = {
  pageTitle: "Provinces",
  headline({ provinces, withTargets, withFigures }) {
    if (withFigures === 0) return "No province has figures yet";
    const known = withFigures === provinces ? `All ${provinces}` : `${withFigures} of ${provinces}`;
    return `${known} provinces have figures; ${withTargets} ${plural(withTargets, "has", "have")} targets to hold them against`;
  },
  headlineToday: ({ provinces, withTargets }) =>
    `${provinces} provinces since the merger; ${withTargets} ${plural(withTargets, "has", "have")} targets to compare`,
  lede: "Figures stand under the province’s name at the time of the report. Since 1 July 2025 there are 34 provinces; switch to them below.",
  ledeToday:
    "Figures of the former provinces are restated for the new unit where every one of them has a figure (M13). Where that cannot be done, the province’s page says why.",
  nation: "Nation",
  scheme: (scheme, provinces) => {
    if (scheme === "VN63") return "63 provinces until 30 June 2025";
    if (scheme === "VN34") return "34 provinces since 1 July 2025";
    return `${scheme}: ${counted(provinces, "unit", "units")}`;
  },
  noneYet: "No report held here states figures for these units.",
  targets: (count) => counted(count, "target", "targets"),
  results: (count) => counted(count, "actual", "actuals"),
  rows: (count) => `${counted(count, "row", "rows")} not compared yet`,
  reached: (met, decided) => `${met}/${decided} met or exceeded`,
  nothing: "no figures yet",
};

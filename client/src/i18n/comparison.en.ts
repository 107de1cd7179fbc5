import type { ComparedCounts, ComparisonTexts, SharedCounts } from "./comparison.vi.ts";
import { counted } from "./english.ts";
import { listed } from "./sentence.ts";

function standing({ name, targets, decided, reached, results }: ComparedCounts, isFirst: boolean): string {
  if (decided > 0) return `${name}${isFirst ? " met or exceeded" : ""} ${reached}\u00a0of\u00a0${decided}`;
  if (targets > 0) return `${name} has ${counted(targets, "undecided target", "undecided targets")}`;
  return results > 0
    ? `${name} has ${counted(results, "actual", "actuals")} without a target`
    : `${name} has no figures yet`;
}

function common({ byAll, bySome }: SharedCounts): string {
  if (byAll > 0) return `they share ${counted(byAll, "indicator", "indicators")}`;
  return bySome > 0
    ? `${counted(bySome, "indicator is", "indicators are")} had by two or more`
    : "they have no indicator in common";
}

export const comparisonEn: ComparisonTexts = {
  pageTitle: (names, year) => `${names.join(", ")} ${year}`,
  headline(year, provinces, shared) {
    const first = provinces.find(({ decided }) => decided > 0);
    const all = provinces.map((province) => standing(province, province === first)).join(", ");
    return `${year}: ${all}; ${common(shared)}`;
  },
  lede(shared, provisional) {
    const named = shared.length > 0 && shared.length <= 4 ? `In common: ${listed(shared, "and")}.` : "";
    const rule =
      "Each province is held against its own plan; the cells of a row have one unit and one scale.";
    const still = provisional ? "Verdicts that rest on estimates are marked (est.)." : "";
    return [named, rule, still].filter((part) => part !== "").join(" ");
  },
  table: "Provinces compared",
  indicator: "Indicator",
  figures: "actual / target, % of plan",
  actual: "Actual",
  target: "target",
  planRatio: "% of plan",
  ofPlan: "of plan",
  remarks: "Unit and period",
  verdict: "Verdict",
  remove: (name) => `Take ${name} out of the comparison`,
  counts: (reached, decided) => `${reached} of ${decided} met or exceeded`,
  targetsOnly: (targets) => counted(targets, "undecided target", "undecided targets"),
  resultsOnly: (results) => counted(results, "actual", "actuals"),
  nothingYet: "no figures yet",
  sharedPart: (provinces) =>
    provinces === 2 ? "Indicators that both have" : "Indicators that two or more have",
  nothingShared: "No indicator of this year is had by two of them; try another year or province",
  alonePart: "Had by one province alone",
  whyNot: {
    nothing: "no figures yet",
    otherwise: "has this indicator, by another measure or period",
  },
  throughMonth: (month) => `${month} months`,
  choose: "Find a province to compare with",
  chooseHow: "Name of a province, with or without diacritics",
  choices: "Provinces",
  chooseNone: "No province matches.",
  choiceDetail(targets, results) {
    const named = counted(targets, "target", "targets");
    if (targets > 0)
      return results > 0 ? `${named}, ${counted(results, "other actual", "other actuals")}` : named;
    return results > 0 ? counted(results, "actual", "actuals") : "no figures yet";
  },
  more: "Open a verdict to see how it was worked out.",
  cut: (name, shown, total) => `${name}: the table rests on ${shown} of ${total} rows.`,
};

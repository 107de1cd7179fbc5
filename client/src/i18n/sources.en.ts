import { counted } from "./english.ts";
import type { SourcesTexts } from "./sources.vi.ts";

export const sourcesEn: SourcesTexts = {
  pageTitle: "Sources",
  headline: (count) =>
    count > 0
      ? `${counted(count, "published source", "published sources")}; every figure leads back to one`
      : "No sources yet",
  lede: "Reports and articles that all targets and actuals were read from, the latest published first.",
  empty: "No report is held here yet; the sources of figures will stand here.",
  caption: "Sources, the latest published first",
  source: "Source",
  title: "Title",
  isoDay: "Day (ISO)",
  basis: "Province inferred",
  publisher: "Publisher",
  publishedOn: "Published",
  province: "Province",
  inferred: "inferred, not named in the report",
  targets: "Targets",
  actuals: "Actuals",

  sourceTitle: (id) => `Source ${id}`,
  breadcrumb: "Where this page stands",
  untitled: (publisher, date) => `${publisher}, ${date}`,
  byline: (publisher, date) => `${publisher}, published ${date}.`,
  provinceStated: (province) => `On ${province}, named in the report.`,
  provinceInferred: (province) => `The report does not name its province; inferred to be ${province}.`,
  open: "Open the original",
  targetsTitle: (count) =>
    count > 0
      ? `${counted(count, "target", "targets")} stated by this source`
      : "This source states no target",
  actualsTitle: (count) =>
    count > 0
      ? `${counted(count, "actual", "actuals")} stated by this source`
      : "This source states no actual",
  indicator: "Indicator",
  what: "What it is",
  year: "Year",
  months: (count, year) => `${year}, ${count} months`,
  figure: "As stated",
  plan: "Plan",
  unit: "Unit",
  paragraph: "Paragraph",
  use: "Comparison",
  base: "base of another year",
  withdrawn: "withdrawn",
  replaced: "replaced by a later figure",
  stated: (words) => `The report says “${words}”`,
};

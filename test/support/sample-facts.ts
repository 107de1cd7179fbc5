import type { IndicatorInput, SectorInput, SourceInput } from "@doichieu/schema";
import type { ActualInput, TargetInput } from "../../server/src/recording/fact-input.ts";

/** Decides Nghe An's open revenue target of 2014. */
export const actual: ActualInput = {
  province: "vn63-40",
  indicator: "ICT_REVENUE",
  year: 2014,
  throughMonth: 12,
  measure: "LEVEL",
  bound: "EXACT",
  value: "4100.50",
  status: "ESTIMATED",
  source: "NA-2014-01",
};

/** A target that nobody has set yet. */
export const target: TargetInput = {
  province: "vn63-40",
  indicator: "ICT_REVENUE",
  year: 2015,
  dueMonth: 12,
  measure: "LEVEL",
  bound: "EXACT",
  value: "4500",
  source: "NA-2014-01",
};

/** A report that nobody has read yet. */
export const source: SourceInput = {
  id: "NA-2016-01",
  publisher: "Sở Thông tin và Truyền thông Nghệ An",
  publishedOn: "2016-01",
  province: "vn63-40",
  provinceBasis: "STATED",
};

/** A sector that there is none of yet. */
export const sector: SectorInput = { code: "LUCK", nameVi: "Vận may", nameEn: "Luck", parent: "ICT" };

/** An indicator that there is none of yet. */
export const indicator: IndicatorInput = {
  code: "FOUR_LEAF_CLOVERS",
  sector: "ICT",
  nameVi: "Cỏ bốn lá",
  nameEn: "Four-leaf clovers",
  kind: "FLOW",
  unit: "COUNT",
  direction: "HIGHER",
  aggregation: "SUM",
  validMin: 0,
  definitionEn: "Clovers with four leaves found in the year",
};

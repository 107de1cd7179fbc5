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

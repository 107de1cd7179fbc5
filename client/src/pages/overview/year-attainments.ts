import type { Verdict } from "@doichieu/schema/vocabulary";
import type { ListedAttainments } from "../../exports/attainments/attainment-table.ts";
import type { FiguresView } from "../../view/figures-view.ts";

const growthVerdicts: Verdict[] = [
  "EXCEEDED",
  "MET",
  "NEARLY_MET",
  "NOT_MET",
  "UNDECIDED",
  "NOT_DUE",
  "NO_ACTUAL",
];

/** The lists behind the overview's panels, whole. */
export const yearAttainments = {
  all: (year: number, view: FiguresView): ListedAttainments => ({
    filter: { ...view, year: { in: [year] } },
    orderBy: ["PROVINCE_ASC", "SECTOR_ASC"],
  }),
  short: (year: number, view: FiguresView): ListedAttainments => ({
    filter: { ...view, year: { in: [year] }, verdict: { in: ["NOT_MET", "NEARLY_MET", "UNDECIDED"] } },
    orderBy: ["SHORTFALL_DESC"],
  }),
  growth: (year: number, view: FiguresView): ListedAttainments => ({
    filter: { ...view, year: { in: [year] }, measure: { in: ["GROWTH"] }, verdict: { in: growthVerdicts } },
    orderBy: ["PROVINCE_ASC", "SECTOR_ASC"],
  }),
};

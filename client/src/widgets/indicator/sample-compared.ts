import { sampleFigure } from "../../charts/sample-figure.ts";
import type { ComparedAttainment } from "./compared.ts";

export const sampleProvince = {
  id: "vn63-46",
  nameVi: "Thừa Thiên Huế",
  nameEn: "Thua Thien Hue",
  predecessors: [],
  successors: [{ id: "vn34-46" }],
};
export const sampleIndicator = {
  code: "EXPORTS",
  nameVi: "Kim ngạch xuất khẩu",
  nameEn: "Exports",
  shortVi: "Kim ngạch xuất khẩu",
  shortEn: "Exports",
};
const dollars = (number: number, special: object = {}) =>
  sampleFigure(number, { unit: "USD_MILLION", ...special }) as never;

/** A target of 1,055 million dollars that 950 million were achieved of, by an estimate: for the gallery and tests. */
export function sampleCompared(special: Partial<ComparedAttainment> = {}): ComparedAttainment {
  return {
    id: "vn63-46.EXPORTS.2019.12.LEVEL.MAIN",
    boundaries: "AS_REPORTED",
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2019,
    dueMonth: 12,
    throughMonth: 12,
    actualYear: 2019,
    verdict: "NOT_MET",
    provisional: true,
    shortfall: 0.0995,
    ambition: "UNKNOWN",
    statedVerdict: null,
    year: { value: 2019 },
    province: sampleProvince,
    indicator: { ...sampleIndicator, direction: "HIGHER", nearlyMetThreshold: 0.05, unit: "USD_MILLION" },
    target: dollars(1055, { status: null }),
    actual: dollars(950, { status: "ESTIMATED" }),
    gap: dollars(-105, { origin: "DERIVED", rule: "M4", status: "ESTIMATED" }),
    planRatio: sampleFigure(90.05, { unit: "PERCENT", decimals: 2, status: "ESTIMATED" }) as never,
    targetGrowth: null,
    lastActual: null,
    actualGrowth: null,
    actualChange: null,
    absences: [],
    sources: [
      { id: "TTH-2019-12", publisher: "UBND tỉnh", publishedOn: "2019-12-06", provinceBasis: "STATED" },
    ],
    ...special,
  };
}

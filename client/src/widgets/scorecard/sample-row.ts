import { sampleFigure } from "../../charts/sample-figure.ts";
import type { ScorecardWidget_attainmentFragment } from "../../generated/documents.ts";

export type SampleRow = ScorecardWidget_attainmentFragment;

const figure = (...of: Parameters<typeof sampleFigure>) => sampleFigure(...of) as never;

/** One target of a province, estimated at `number` where 100 were planned. */
export function scorecardRow(code: string, number: number, special: Partial<SampleRow> = {}): SampleRow {
  return {
    id: `vn63-46.${code}.2019.12.LEVEL.MAIN`,
    measure: "LEVEL",
    plan: "MAIN",
    fromYear: 2019,
    dueMonth: 12,
    throughMonth: 12,
    verdict: number >= 100 ? "MET" : "NOT_MET",
    provisional: true,
    shortfall: Math.max(0, 1 - number / 100),
    year: { value: 2019 },
    province: { id: "vn63-46", nameVi: "Thừa Thiên Huế", nameEn: "Thua Thien Hue" },
    sector: { code: "ECONOMY" },
    indicator: {
      code,
      direction: "HIGHER",
      nearlyMetThreshold: 0.05,
      shortVi: `Chỉ tiêu ${code}`,
      shortEn: `Indicator ${code}`,
      unit: "VND_BILLION",
    },
    target: figure(100, { status: null }),
    actual: figure(number, { status: "ESTIMATED" }),
    planRatio: figure(number, { unit: "PERCENT" }),
    absences: [],
    sources: [{ id: "TTH-2019-12", publisher: "UBND tỉnh", publishedOn: "2019-12-06" }],
    ...special,
  };
}

/** A result without a target. */
export const resultRow = (code: string, number: number, special: Partial<SampleRow> = {}): SampleRow =>
  scorecardRow(code, number, {
    id: `vn63-46.${code}.2019.NO_TARGET`,
    verdict: "NO_TARGET",
    target: null,
    planRatio: null,
    ...special,
  });

/** Of a merged unit, put together from nothing (M13). */
export const unrestatedRow = (code: string): SampleRow =>
  resultRow(code, 0, {
    actual: null,
    absences: [{ field: "ACTUAL", reason: "INCOMPLETE_COVERAGE", detail: "1 of 2" }],
  });

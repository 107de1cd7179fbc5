import type { Aggregation, Direction, IndicatorKind, Unit } from "@doichieu/schema/vocabulary";
import type { Sample } from "./sample.ts";

/** A sort of indicator; the numbers of a sample take turns over them. */
export interface IndicatorSort {
  nameVi: string;
  nameEn: string;
  kind: IndicatorKind;
  unit: Unit;
  direction: Direction;
  aggregation: Aggregation;
  validMin: number | null;
  validMax: number | null;
  decimals: number;
  /** usual level in a middling province */
  level: number;
  /** usual change in a year: a share of the level, or points where movesInPoints */
  pace: number;
}

const flow = { kind: "FLOW", aggregation: "SUM", validMin: 0, validMax: null } as const;
const stock = { kind: "STOCK", aggregation: "SUM", validMin: 0, validMax: null } as const;
const share = { kind: "RATE", unit: "PERCENT", validMin: 0, validMax: 100, decimals: 1 } as const;

const indicatorSorts: readonly IndicatorSort[] = [
  {
    ...flow,
    nameVi: "Doanh thu mẫu",
    nameEn: "Sample revenue",
    unit: "VND_BILLION",
    direction: "HIGHER",
    decimals: 1,
    level: 2400,
    pace: 0.08,
  },
  {
    ...stock,
    nameVi: "Thuê bao mẫu",
    nameEn: "Sample subscribers",
    unit: "COUNT",
    direction: "HIGHER",
    decimals: 0,
    level: 480_000,
    pace: 0.06,
  },
  {
    ...share,
    nameVi: "Tỷ lệ mẫu",
    nameEn: "Sample share",
    direction: "HIGHER",
    aggregation: "WEIGHTED_MEAN",
    level: 55,
    pace: 2.5,
  },
  {
    ...flow,
    nameVi: "Kim ngạch mẫu",
    nameEn: "Sample turnover",
    unit: "USD_MILLION",
    direction: "HIGHER",
    decimals: 1,
    level: 310,
    pace: 0.1,
  },
  {
    ...share,
    nameVi: "Tỷ lệ nghèo mẫu",
    nameEn: "Sample poverty rate",
    direction: "LOWER",
    aggregation: "NONE",
    level: 14,
    pace: -0.9,
  },
  {
    ...flow,
    nameVi: "Nộp ngân sách mẫu",
    nameEn: "Sample budget payments",
    unit: "VND_BILLION",
    direction: "HIGHER",
    decimals: 1,
    level: 180,
    pace: 0.07,
  },
  {
    ...stock,
    nameVi: "Đường mẫu",
    nameEn: "Sample roads",
    unit: "KILOMETRE",
    direction: "HIGHER",
    decimals: 1,
    level: 900,
    pace: 0.03,
  },
  {
    kind: "INDEX",
    aggregation: "NONE",
    validMin: 0,
    validMax: 100,
    nameVi: "Chỉ số mẫu",
    nameEn: "Sample index",
    unit: "INDEX",
    direction: "HIGHER",
    decimals: 2,
    level: 58,
    pace: 0.02,
  },
  {
    ...flow,
    nameVi: "Vụ việc mẫu",
    nameEn: "Sample incidents",
    unit: "COUNT",
    direction: "LOWER",
    decimals: 0,
    level: 260,
    pace: -0.05,
  },
  {
    ...share,
    nameVi: "Mức giữ mẫu",
    nameEn: "Sample rate to be kept",
    direction: "NEUTRAL",
    aggregation: "NONE",
    level: 40,
    pace: 0.2,
  },
];

/** Shares and ranks move in points and places, everything else in per cent. */
export const movesInPoints = ({ unit }: IndicatorSort) => unit === "PERCENT" || unit === "RANK_OF_63";

/** A place among 63: only where there are 63 areas, and not where every figure has a plan ratio. */
const rank: IndicatorSort = {
  kind: "RANK",
  aggregation: "NONE",
  validMin: 1,
  validMax: 63,
  nameVi: "Xếp hạng mẫu",
  nameEn: "Sample rank",
  unit: "RANK_OF_63",
  direction: "LOWER",
  decimals: 0,
  level: 32,
  pace: -1,
};

export function sortOf(indicator: number, { kind, areas }: Sample): IndicatorSort {
  if (kind === "LIFELIKE" && areas === 63 && indicator % 25 === 0) return rank;
  return indicatorSorts[(indicator - 1) % indicatorSorts.length] as IndicatorSort;
}

/** Sectors of every sample: ten, the first with three of the others below it. */
export const SECTORS = 10;

/** Indicators lie in the sectors in equal blocks. */
export function sectorOf(indicator: number, indicators: number): number {
  return Math.min(SECTORS, Math.floor(((indicator - 1) * SECTORS) / indicators) + 1);
}

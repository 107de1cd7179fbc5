import type { Locale } from "./locale.ts";

/** Units of the figures. GROWTH and PLAN_RATIO are PERCENT whatever the indicator's unit; PLACE is the difference of ranks. */
export const Unit = {
  VND_BILLION: "VND_BILLION",
  VND_MILLION: "VND_MILLION",
  USD: "USD",
  USD_MILLION: "USD_MILLION",
  PERCENT: "PERCENT",
  PERCENTAGE_POINT: "PERCENTAGE_POINT",
  COUNT: "COUNT",
  KILOMETRE: "KILOMETRE",
  PER_100_PEOPLE: "PER_100_PEOPLE",
  PER_10000_PEOPLE: "PER_10000_PEOPLE",
  RANK_OF_63: "RANK_OF_63",
  PLACE: "PLACE",
  INDEX: "INDEX",
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

/** What stands before and after a number in this unit. */
interface UnitAffixes {
  before: string;
  after: string;
}

const affixes: Record<Unit, Record<Locale, UnitAffixes>> = {
  VND_BILLION: { VI: { before: "", after: " tỷ đồng" }, EN: { before: "VND ", after: " billion" } },
  VND_MILLION: { VI: { before: "", after: " triệu đồng" }, EN: { before: "VND ", after: " million" } },
  USD: { VI: { before: "", after: " USD" }, EN: { before: "USD ", after: "" } },
  USD_MILLION: { VI: { before: "", after: " triệu USD" }, EN: { before: "USD ", after: " million" } },
  PERCENT: { VI: { before: "", after: "%" }, EN: { before: "", after: "%" } },
  PERCENTAGE_POINT: { VI: { before: "", after: " điểm %" }, EN: { before: "", after: " pp" } },
  COUNT: { VI: { before: "", after: "" }, EN: { before: "", after: "" } },
  KILOMETRE: { VI: { before: "", after: " km" }, EN: { before: "", after: " km" } },
  PER_100_PEOPLE: { VI: { before: "", after: "/100 dân" }, EN: { before: "", after: " per 100 people" } },
  PER_10000_PEOPLE: {
    VI: { before: "", after: "/1 vạn dân" },
    EN: { before: "", after: " per 10,000 people" },
  },
  RANK_OF_63: { VI: { before: "hạng ", after: "/63" }, EN: { before: "rank ", after: " of 63" } },
  PLACE: { VI: { before: "", after: " bậc" }, EN: { before: "", after: " places" } },
  INDEX: { VI: { before: "", after: "" }, EN: { before: "", after: "" } },
};

export function unitAffixes(unit: Unit, locale: Locale): UnitAffixes {
  return affixes[unit][locale];
}

const names: Record<Unit, Record<Locale, string>> = {
  VND_BILLION: { VI: "tỷ đồng", EN: "VND billion" },
  VND_MILLION: { VI: "triệu đồng", EN: "VND million" },
  USD: { VI: "USD", EN: "USD" },
  USD_MILLION: { VI: "triệu USD", EN: "USD million" },
  PERCENT: { VI: "%", EN: "%" },
  PERCENTAGE_POINT: { VI: "điểm %", EN: "percentage points" },
  COUNT: { VI: "số lượng", EN: "count" },
  KILOMETRE: { VI: "km", EN: "km" },
  PER_100_PEOPLE: { VI: "trên 100 dân", EN: "per 100 people" },
  PER_10000_PEOPLE: { VI: "trên 1 vạn dân", EN: "per 10,000 people" },
  RANK_OF_63: { VI: "hạng /63", EN: "rank of 63" },
  PLACE: { VI: "bậc", EN: "places" },
  INDEX: { VI: "chỉ số", EN: "index" },
};

/** The unit by itself, for axes and column heads. */
export function unitName(unit: Unit, locale: Locale): string {
  return names[unit][locale];
}

/** A share has growth only when stated; it changes in percentage points (M6). */
export function isShare(unit: Unit): boolean {
  return unit === "PERCENT" || unit === "PERCENTAGE_POINT";
}

/** Units whose figures are whole by nature: derived ones are shown whole, stated ones carry no rounding (M7, M9). */
export function isWhole(unit: Unit): boolean {
  return unit === "COUNT" || unit === "RANK_OF_63" || unit === "PLACE";
}

/** The unit of a difference between two values of this unit (M4). */
export function differenceUnit(unit: Unit): Unit {
  if (isShare(unit)) return "PERCENTAGE_POINT";
  return unit === "RANK_OF_63" ? "PLACE" : unit;
}

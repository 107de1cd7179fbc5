import { type YearSearch, yearSearch } from "./year-search.ts";

/** The year of the ranking, and whose years are drawn: ids with commas between. */
export interface IndicatorSearch extends YearSearch {
  provinces?: string;
}

/** More would be too small to read beside each other. */
export const MOST_PROVINCES = 4;

export function indicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const provinces = typeof search.provinces === "string" ? provinceIds(search.provinces) : [];
  return { ...yearSearch(search), ...(provinces.length > 0 && { provinces: provinces.join(",") }) };
}

/** Each once, the first ones where there are too many. */
export function provinceIds(provinces: string): string[] {
  const ids = provinces.split(",").map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ""))].slice(0, MOST_PROVINCES);
}

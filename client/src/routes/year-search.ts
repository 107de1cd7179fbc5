export interface YearSearch {
  year?: number;
}

/** A year in an address; anything else is as if none were given, and the page chooses. */
export function yearSearch(search: Record<string, unknown>): YearSearch {
  const year = Number(search.year);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? { year } : {};
}

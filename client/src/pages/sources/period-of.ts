import type { StatedFact } from "./stated-fact.ts";

const WHOLE_YEAR = 12;

/** "2021–2025", "6 tháng 2018", "2019". */
export function periodOf(fact: StatedFact, months: (count: number, year: number) => string): string {
  const year = fact.year.value;
  if (fact.__typename === "Target" && fact.fromYear !== year) return `${fact.fromYear}–${year}`;
  const month = fact.__typename === "Target" ? fact.dueMonth : fact.throughMonth;
  return month === WHOLE_YEAR ? String(year) : months(month, year);
}

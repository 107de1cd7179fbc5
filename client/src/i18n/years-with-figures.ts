import type { Locale } from "@doichieu/schema/vocabulary";

/** Neighbours as a span: "2012–2015, 2019". */
export function yearSpans(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** Where to look instead of a year without figures; `day`: what had been published by then, printed; null: all there is. */
export function yearsWithFigures(years: readonly number[], locale: Locale, day: string | null): string {
  if (years.length === 0 && day !== null)
    return locale === "VI"
      ? `Đến ngày ${day} chưa có số liệu của năm nào được công bố.`
      : `No figures for any year had been published by ${day}.`;
  if (years.length === 0)
    return locale === "VI" ? "Kho chưa có số liệu của năm nào." : "No figures are held for any year.";
  return locale === "VI"
    ? `Kho có số liệu năm ${yearSpans(years)}.`
    : `There are figures for ${yearSpans(years)}.`;
}

/** What the address of the list narrows it to, beside the view; what is usual is left out. */
export interface AttainmentsSearch {
  year?: number;
  /** "country" or "all"; the provinces where it is left out: they and the country never add up (M12) */
  level?: string;
  province?: string;
  sector?: string;
  /** "no": the sector by itself, without those below it */
  subsectors?: string;
  indicator?: string;
  plan?: string;
  /** names, joined by dots */
  verdict?: string;
  measure?: string;
  ambition?: string;
  /** "asked": only where growth is asked for, stated or derived */
  growth?: string;
  q?: string;
}

const texts = [
  "level",
  "province",
  "sector",
  "subsectors",
  "indicator",
  "plan",
  "verdict",
  "measure",
  "ambition",
  "growth",
  "q",
] as const;

/** As the address has it; what it means, and whether it means anything, is told where the list is asked for. */
export function attainmentsSearch(search: Record<string, unknown>): AttainmentsSearch {
  const found = texts.flatMap((key) => {
    const value = search[key];
    return typeof value === "string" || typeof value === "number" ? [[key, String(value)]] : [];
  });
  return Object.fromEntries(found.filter(([, text]) => text));
}

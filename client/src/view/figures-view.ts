import type { Boundaries } from "@doichieu/schema/vocabulary";

/** Which state of the figures an address asks for: whose boundaries (M13), and as of which day (M14). */
export interface FiguresView {
  boundaries: Boundaries;
  /** ISO day; null: as they stand today */
  asOf: string | null;
}

/** The same in an address, where what is usual is left out. */
export interface ViewSearch {
  boundaries?: "current";
  asOf?: string;
}

/** A calendar day that exists: 2022-12-31, not 2022-02-30. */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Anything else in an address is as if it were not there. */
export function viewSearch(search: Record<string, unknown>): ViewSearch {
  return {
    ...(search.boundaries === "current" && { boundaries: "current" }),
    ...(isDay(search.asOf) && { asOf: search.asOf }),
  };
}

export function viewOf({ boundaries, asOf }: ViewSearch): FiguresView {
  return { boundaries: boundaries === "current" ? "CURRENT" : "AS_REPORTED", asOf: asOf ?? null };
}

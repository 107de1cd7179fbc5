/** What is known of a year, as its summary counts it (M12). */
export interface KnownYear {
  year: number;
  /** targets that were met or missed */
  decided: number;
  /** stated and derived ones */
  targets: number;
}

/**
 * The year a report is about when nobody says which: the latest with decided targets, because who opens one asks how
 * the last plan went; else the latest with any target; else the latest with any figure. Null without any year.
 */
export function reportYearOf(years: readonly KnownYear[]): number | null {
  const latest = (of: readonly KnownYear[]) =>
    of.length > 0 ? Math.max(...of.map(({ year }) => year)) : null;
  return (
    latest(years.filter(({ decided }) => decided > 0)) ??
    latest(years.filter(({ targets }) => targets > 0)) ??
    latest(years)
  );
}

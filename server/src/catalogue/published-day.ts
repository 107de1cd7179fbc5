const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/**
 * ISO day from which a source counts (M14): a month counts from its last day, a year from 31 December. null where
 * the text is no day, month or year.
 */
export function publishedDay(publishedOn: string): string | null {
  if (YEAR.test(publishedOn)) return `${publishedOn}-12-31`;
  const month = MONTH.exec(publishedOn);
  // day 0 of the next month is the last of this one
  const date = month
    ? new Date(Date.UTC(Number(month[1]), Number(month[2]), 0))
    : new Date(`${publishedOn}T00:00Z`);
  if (!(month || DAY.test(publishedOn)) || Number.isNaN(date.getTime())) return null;
  const day = date.toISOString().slice(0, 10);
  return day.startsWith(publishedOn) ? day : null;
}

/** Tells the time; tests hand in one that stands still. */
export type Clock = () => Date;

const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });

/** Within a quarter of an hour by the clock no zone begins a new day. */
const QUARTER_MS = 15 * 60_000;
let latest = { quarter: Number.NaN, day: "" };

/** ISO date in Viet Nam: deadlines pass at midnight there, wherever the server stands (M3). */
export function todayInVietNam(clock: Clock): string {
  const now = clock();
  const quarter = Math.floor(now.getTime() / QUARTER_MS);
  if (quarter !== latest.quarter) latest = { quarter, day: days.format(now) };
  return latest.day;
}

/** Tells the time; tests hand in one that stands still. */
export type Clock = () => Date;

const days = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });

/** ISO date in Viet Nam: deadlines pass at midnight there, wherever the server stands (M3). */
export function todayInVietNam(clock: Clock): string {
  return days.format(clock());
}

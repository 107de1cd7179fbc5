import { Refusal } from "../errors.ts";

/** How long one statement that reads may take, unless configured otherwise. */
export const STATEMENT_MS = 5000;

/** What a statement is refused with that took longer. */
export function tookTooLong(milliseconds: number): Refusal {
  return new Refusal(
    "STATEMENT_TIMEOUT",
    `One question to the database took over ${milliseconds} ms, the most a statement may take; narrow filter by province, sector, indicator or year, or group by fewer dimensions.`,
    { milliseconds },
  );
}

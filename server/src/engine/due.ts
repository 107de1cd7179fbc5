import type { Verdict } from "@doichieu/schema/vocabulary";

/**
 * The verdict as of a day (M3): without an actual a target is NOT_DUE while its due month has not ended.
 * `today` and `dueDay` are ISO days; nothing else of a stored row depends on the clock.
 */
export function verdictOn(stored: { verdict: Verdict; dueDay: string | null }, today: string): Verdict {
  const isWaiting = stored.verdict === "NO_ACTUAL" && stored.dueDay !== null && today <= stored.dueDay;
  return isWaiting ? "NOT_DUE" : stored.verdict;
}

import { createHash } from "node:crypto";
import type { EmbedAsked } from "./embed-asked.ts";

/** The state of the data that a drawing follows from. */
export interface EmbedState {
  /** names the programs that answer and draw */
  release: string;
  dataVersion: number;
  /** ISO date in Viet Nam */
  today: string;
  /** what it says never changes any more */
  isFrozen: boolean;
}

/**
 * All that a drawing follows from, in few letters; of a frozen one neither today nor what was recorded since.
 * @param hasToken leads on from it; which one does not matter
 */
export function validatorOf(asked: EmbedAsked, hasToken: boolean, state: EmbedState): string {
  const { widget, ending, search, origin } = asked;
  const { release, dataVersion, today, isFrozen } = state;
  const time = isFrozen ? "frozen" : `${dataVersion} ${today}`;
  const parts = [release, time, origin, widget, ending, search.toString(), hasToken];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
  // weak: the same drawing compressed is the same drawing
  return `W/"${isFrozen ? "frozen" : dataVersion}-${hash}"`;
}

/** How much a target asks for, against the last result and the record before it (M8). */
export const Ambition = {
  BELOW_LAST_RESULT: "BELOW_LAST_RESULT",
  WITHIN_RECORD: "WITHIN_RECORD",
  BEYOND_RECORD: "BEYOND_RECORD",
  UNKNOWN: "UNKNOWN",
} as const;
export type Ambition = (typeof Ambition)[keyof typeof Ambition];

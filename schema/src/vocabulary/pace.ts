/** How a plan period runs against its path (M10), after the Open SDG progress methodology. */
export const PaceStatus = {
  REACHED: "REACHED",
  ON_TRACK: "ON_TRACK",
  BEHIND: "BEHIND",
  FAR_BEHIND: "FAR_BEHIND",
  MOVING_AWAY: "MOVING_AWAY",
  UNKNOWN: "UNKNOWN",
} as const;
export type PaceStatus = (typeof PaceStatus)[keyof typeof PaceStatus];

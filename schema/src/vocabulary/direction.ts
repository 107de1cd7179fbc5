/** Which way an indicator gets better. Always given with the indicator, never defaulted. */
export const Direction = { HIGHER: "HIGHER", LOWER: "LOWER", NEUTRAL: "NEUTRAL" } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

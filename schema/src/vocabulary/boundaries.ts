/** AS_REPORTED shows the provinces as they were; CURRENT speaks of today's units only (M13). */
export const Boundaries = { AS_REPORTED: "AS_REPORTED", CURRENT: "CURRENT" } as const;
export type Boundaries = (typeof Boundaries)[keyof typeof Boundaries];

/** STATED is the report's own word; DERIVED is worked out by a rule and shown with ≈. */
export const Origin = { STATED: "STATED", DERIVED: "DERIVED" } as const;
export type Origin = (typeof Origin)[keyof typeof Origin];

/** The plan's name where a target or ratio names none. */
export const MAIN_PLAN = "MAIN";

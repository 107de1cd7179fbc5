/** What of an attainment can read differently on two days of knowledge (M14). */
export const ChangedField = {
  VERDICT: "VERDICT",
  PROVISIONAL: "PROVISIONAL",
  TARGET: "TARGET",
  ACTUAL: "ACTUAL",
  PLAN_RATIO: "PLAN_RATIO",
  GAP: "GAP",
  SHORTFALL: "SHORTFALL",
  FAVOURABLE: "FAVOURABLE",
  TARGET_LEVEL: "TARGET_LEVEL",
  ACTUAL_LEVEL: "ACTUAL_LEVEL",
  TARGET_GROWTH: "TARGET_GROWTH",
  ACTUAL_GROWTH: "ACTUAL_GROWTH",
  ACTUAL_CHANGE: "ACTUAL_CHANGE",
  LAST_ACTUAL: "LAST_ACTUAL",
  LAST_ACTUAL_GROWTH: "LAST_ACTUAL_GROWTH",
  AMBITION: "AMBITION",
  PACE: "PACE",
  STATED_VERDICT: "STATED_VERDICT",
} as const;
export type ChangedField = (typeof ChangedField)[keyof typeof ChangedField];

/** Why something a rule could have worked out is absent (M15). Absence has a name; missing is never zero. */
export const AbsenceReason = {
  NO_BASE: "NO_BASE",
  ZERO_BASE: "ZERO_BASE",
  NEGATIVE_BASE: "NEGATIVE_BASE",
  NO_TARGET: "NO_TARGET",
  NO_ACTUAL: "NO_ACTUAL",
  NO_LEVEL: "NO_LEVEL",
  ZERO_TARGET: "ZERO_TARGET",
  NEGATIVE_TARGET: "NEGATIVE_TARGET",
  MIXED_SIGNS: "MIXED_SIGNS",
  RANK: "RANK",
  SHARE: "SHARE",
  NEUTRAL: "NEUTRAL",
  ON_TARGET: "ON_TARGET",
  BOTH_SIDES: "BOTH_SIDES",
  NO_RECORD: "NO_RECORD",
  DEPENDENT_INPUTS: "DEPENDENT_INPUTS",
  UNBOUNDED: "UNBOUNDED",
  OUT_OF_RANGE: "OUT_OF_RANGE",
  PERIODS_DIFFER: "PERIODS_DIFFER",
  LOOSE_BASE: "LOOSE_BASE",
  LOOSE_ACTUAL: "LOOSE_ACTUAL",
  NOT_A_LEVEL: "NOT_A_LEVEL",
  NOT_RESTATABLE: "NOT_RESTATABLE",
  INCOMPLETE_COVERAGE: "INCOMPLETE_COVERAGE",
  NO_WEIGHT: "NO_WEIGHT",
} as const;
export type AbsenceReason = (typeof AbsenceReason)[keyof typeof AbsenceReason];

/** The nullable fields of an attainment whose absence is named. */
export const AttainmentField = {
  TARGET: "TARGET",
  ACTUAL: "ACTUAL",
  PLAN_RATIO: "PLAN_RATIO",
  GAP: "GAP",
  FAVOURABLE: "FAVOURABLE",
  TARGET_LEVEL: "TARGET_LEVEL",
  ACTUAL_LEVEL: "ACTUAL_LEVEL",
  TARGET_GROWTH: "TARGET_GROWTH",
  ACTUAL_GROWTH: "ACTUAL_GROWTH",
  LAST_ACTUAL: "LAST_ACTUAL",
  LAST_ACTUAL_GROWTH: "LAST_ACTUAL_GROWTH",
  ACTUAL_CHANGE: "ACTUAL_CHANGE",
  AMBITION: "AMBITION",
  PACE: "PACE",
} as const;
export type AttainmentField = (typeof AttainmentField)[keyof typeof AttainmentField];

/** What a report states that other facts can recompute (M9). */
export const CheckedField = {
  GROWTH: "GROWTH",
  CHANGE: "CHANGE",
  PLAN_RATIO: "PLAN_RATIO",
  PLAN_DIFFERENCE: "PLAN_DIFFERENCE",
  TARGET_GROWTH: "TARGET_GROWTH",
  VERDICT: "VERDICT",
} as const;
export type CheckedField = (typeof CheckedField)[keyof typeof CheckedField];

/** What a number says (methodology, Words). PLAN_RATIO and PLAN_DIFFERENCE exist for actuals only. */
export const Measure = {
  LEVEL: "LEVEL",
  GROWTH: "GROWTH",
  CHANGE: "CHANGE",
  PLAN_RATIO: "PLAN_RATIO",
  PLAN_DIFFERENCE: "PLAN_DIFFERENCE",
} as const;
export type Measure = (typeof Measure)[keyof typeof Measure];

/** The measures a target can be set in. */
export type TargetMeasure = "LEVEL" | "GROWTH" | "CHANGE";

export const measures = Object.keys(Measure) as Measure[];

export function isTargetMeasure(measure: Measure): measure is TargetMeasure {
  return measure === "LEVEL" || measure === "GROWTH" || measure === "CHANGE";
}

/** PLAN_RATIO and PLAN_DIFFERENCE speak of one plan; every other measure counts for all of them. */
export function namesOnePlan(measure: Measure): boolean {
  return measure === "PLAN_RATIO" || measure === "PLAN_DIFFERENCE";
}

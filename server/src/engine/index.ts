export { amountOf } from "./amount.ts";
export { compareRevisions } from "./current-facts.ts";
export { verdictOn } from "./due.ts";
export { evaluate, evaluateUnit } from "./evaluate.ts";
export type * from "./evaluation.ts";
export { explain, explainUnit } from "./explain.ts";
export type * from "./explanation/explained.ts";
export type * from "./facts.ts";
export { growthGap } from "./growth-gap.ts";
export { historyOf, historyOfUnit, publishedBy } from "./history.ts";
export { NEARLY_MET_THRESHOLD } from "./judgement.ts";
export { toAnswer } from "./numbers.ts";
export { knownOfUnit, type UnitFacts } from "./restatement.ts";
export { shares } from "./roll-up.ts";
export {
  evaluateSeries,
  evaluateSeriesByPlan,
  evaluateUnitSeries,
  evaluateUnitSeriesByPlan,
  type PlanSeries,
} from "./series.ts";

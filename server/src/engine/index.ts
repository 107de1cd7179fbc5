export { amountOf } from "./amount.ts";
export { currentFacts } from "./current-facts.ts";
export { verdictOn } from "./due.ts";
export { evaluate } from "./evaluate.ts";
export type * from "./evaluation.ts";
export type * from "./facts.ts";
export { shares, type VerdictCounts } from "./roll-up.ts";
export { evaluateSeries } from "./series.ts";

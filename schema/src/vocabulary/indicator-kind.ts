/** What kind of quantity an indicator is: FLOW adds up over the year, STOCK stands at its end. */
export const IndicatorKind = {
  FLOW: "FLOW",
  STOCK: "STOCK",
  RATE: "RATE",
  INDEX: "INDEX",
  RANK: "RANK",
} as const;
export type IndicatorKind = (typeof IndicatorKind)[keyof typeof IndicatorKind];

/** How an indicator is put together over provinces (M13). */
export const Aggregation = { SUM: "SUM", WEIGHTED_MEAN: "WEIGHTED_MEAN", NONE: "NONE" } as const;
export type Aggregation = (typeof Aggregation)[keyof typeof Aggregation];

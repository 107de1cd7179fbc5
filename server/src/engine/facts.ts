import type {
  Aggregation,
  Bound,
  Direction,
  IndicatorKind,
  Measure,
  ObservationStatus,
  StatedVerdict,
  TargetMeasure,
  Unit,
} from "@doichieu/schema/vocabulary";

/** What the engine needs to know of an indicator. */
export interface IndicatorRules {
  kind: IndicatorKind;
  unit: Unit;
  direction: Direction;
  aggregation: Aggregation;
  /** in the indicator's unit; null: no limit */
  validMin: number | null;
  validMax: number | null;
  /** share of |target|, e.g. 0.05; null: the usual one (M3) */
  nearlyMetThreshold: number | null;
}

/** One revision of a stated figure, whoever stored it. */
interface StatedFact {
  /** id of the revision */
  id: string;
  bound: Bound;
  /** in the indicator's unit; per cent for GROWTH and PLAN_RATIO */
  value: number;
  /** upper end of a RANGE */
  valueHigh: number | null;
  decimals: number;
  year: number;
  plan: string;
  sourceId: string;
  /** ISO day the source counts from (M14) */
  publishedDay: string;
  /** ISO instant */
  recordedAt: string;
}

export interface TargetFact extends StatedFact {
  measure: TargetMeasure;
  fromYear: number;
  dueMonth: number;
}

export interface ActualFact extends StatedFact {
  measure: Measure;
  throughMonth: number;
  status: ObservationStatus;
  statedVerdict: StatedVerdict | null;
}

/** Every valid (not withdrawn) revision known of one indicator in one province. */
export interface IndicatorFacts {
  targets: readonly TargetFact[];
  actuals: readonly ActualFact[];
}

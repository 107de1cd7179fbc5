import type {
  AbsenceReason,
  Ambition,
  AmountData,
  AttainmentField,
  CheckedField,
  PaceStatus,
  StatedVerdict,
  TargetMeasure,
  Verdict,
} from "@doichieu/schema/vocabulary";

/** What tells the attainments of one indicator in one province apart. */
export interface AttainmentKey {
  /** null without a target */
  fromYear: number | null;
  year: number;
  /** null without a target */
  dueMonth: number | null;
  measure: TargetMeasure;
  plan: string;
}

export interface NamedAbsence {
  field: AttainmentField;
  reason: AbsenceReason;
  detail: string | null;
}

/** A stated figure that the other facts contradict beyond rounding (M9). */
export interface EvaluatedDiscrepancy {
  field: CheckedField;
  stated: AmountData | null;
  computed: AmountData | null;
  statedVerdict: StatedVerdict | null;
  computedVerdict: Verdict | null;
  /** the fact that states it */
  factId: string;
  /** the facts it was recomputed from */
  inputIds: string[];
}

/** One comparison, worked out without a clock: NO_ACTUAL may still read as NOT_DUE until dueDay has passed (M3). */
export interface EvaluatedAttainment extends AttainmentKey {
  throughMonth: number | null;
  actualYear: number | null;
  target: AmountData | null;
  actual: AmountData | null;
  planRatio: AmountData | null;
  gap: AmountData | null;
  shortfall: number | null;
  favourable: boolean | null;
  verdict: Verdict;
  provisional: boolean;
  /** last ISO day of the due month; null without a target */
  dueDay: string | null;
  targetLevel: AmountData | null;
  actualLevel: AmountData | null;
  targetGrowth: AmountData | null;
  actualGrowth: AmountData | null;
  actualChange: AmountData | null;
  lastActual: AmountData | null;
  lastActualGrowth: AmountData | null;
  ambition: Ambition;
  /** null for an annual target of which no part of the year is told (M10, M11) */
  pace: Pace | null;
  absences: NamedAbsence[];
  statedVerdict: StatedVerdict | null;
  discrepancies: EvaluatedDiscrepancy[];
  /** ids of the sources of the target's and actual's stated facts, sorted */
  sourceIds: string[];
}

/** How a plan period or a year under way runs (M10, M11). */
export interface Pace {
  status: PaceStatus;
  /** why the status is UNKNOWN; null otherwise */
  reason: AbsenceReason | null;
  /** actual ÷ required annual change, on the path's scale */
  ratio: number | null;
  milestones: Milestone[];
  /** M11: share of the plan achieved ÷ share of the year gone by */
  ofYear: number | null;
}

export interface Milestone {
  year: number;
  level: AmountData;
}

/** A level that the pace of a plan period is read from (M10). */
export interface PaceLevel {
  year: number;
  throughMonth: number;
  level: AmountData;
}

/** One year of a series under one plan: levels and growth, derived years included. */
export interface EvaluatedPoint {
  year: number;
  target: AmountData | null;
  actual: AmountData | null;
  targetGrowth: AmountData | null;
  actualGrowth: AmountData | null;
  /** what the path of a plan period under way asks for (M10) */
  milestone: AmountData | null;
  verdict: Verdict;
  dueDay: string | null;
  absences: NamedAbsence[];
  attainments: AttainmentKey[];
}

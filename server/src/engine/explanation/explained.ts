import type {
  AbsenceReason,
  AmountData,
  CheckedField,
  RuleId,
  StatedVerdict,
  Verdict,
  Words,
} from "@doichieu/schema/vocabulary";

import type { PaceLevel } from "../evaluation.ts";

/** One stated figure under its short name: F1, F2, … */
export interface ExplainedInput {
  key: string;
  factId: string;
  roleWords: Words;
}

/** One step from the figures to the verdict. */
export interface ExplainedStep {
  rules: RuleId[];
  titleWords: Words;
  formulaWords: Words;
  noteWords: Words | null;
  result: AmountData | null;
  verdict: Verdict | null;
  absence: AbsenceReason | null;
}

/** A stated figure beside the same figure from the other facts (M9). */
export interface ExplainedCheck {
  field: CheckedField;
  stated: AmountData | null;
  computed: AmountData | null;
  statedVerdict: StatedVerdict | null;
  computedVerdict: Verdict | null;
  agrees: boolean | null;
  inputIds: string[];
}

export interface ExplainedAttainment {
  inputs: ExplainedInput[];
  steps: ExplainedStep[];
  checks: ExplainedCheck[];
  /** a derived target given the rounding of its inputs; null for a stated or unknown one */
  targetRounding: AmountData | null;
  paceLevels: PaceLevel[];
}

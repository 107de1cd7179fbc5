import type { Bound, Measure, ObservationStatus, StatedVerdict } from "@doichieu/schema/vocabulary";

/** A figure as somebody read it in a source. Numbers are text as printed, so that 7.50 keeps its two decimals. */
interface FactInput {
  province: string;
  indicator: string;
  year: number;
  measure: Measure;
  bound: Bound;
  value: string;
  /** upper end of a RANGE */
  valueHigh?: string | null;
  /** where the text misleads: −2 for a 5,600 that was rounded to hundreds */
  decimals?: number | null;
  /** empty: the only or main plan */
  plan?: string | null;
  source: string;
  paragraph?: number | null;
  note?: string | null;
  /** where it was read from, for messages: "targets.csv line 12" */
  at?: string;
}

export interface TargetInput extends FactInput {
  /** first year of a plan period; left out: the year itself */
  fromYear?: number | null;
  dueMonth: number;
}

export interface ActualInput extends FactInput {
  throughMonth: number;
  status: ObservationStatus;
  statedVerdict?: StatedVerdict | null;
}

/** What is wrong with one field of an input, and how to mend it. */
export interface Problem {
  at: string | null;
  field: string;
  value: string;
  problem: string;
  remedy: string;
}

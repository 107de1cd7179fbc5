import type { Verdict } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../figure.ts";
import type { LinearScale } from "../linear-scale.ts";

/** What is known of one year: levels above, growth on the year before below. */
export interface TrendYear {
  year: number;
  actual: FigureParts | null;
  target: FigureParts | null;
  actualGrowth: FigureParts | null;
  targetGrowth: FigureParts | null;
  /** what the path of a plan period asks for in this year (M10) */
  milestone: FigureParts | null;
  /** of a target that the figures judge; null where none does */
  verdict: Verdict | null;
  /** why there is no actual, printed in its place; null where there is one, or another word has said so */
  missing: string | null;
  missingGrowth: string | null;
}

/** A scale with the round values to be printed beside it. */
export interface TrendScale extends LinearScale {
  ticks: readonly number[];
}

export interface TrendState {
  /** every year from the first to the last, those of which nothing is known among them */
  years: readonly TrendYear[];
  /** heads the axis of levels: "tỷ đồng" */
  unit: string;
  /** null where no level is known */
  levels: TrendScale | null;
  /** null where growth has no meaning or none is known */
  growth: TrendScale | null;
  /** room for the shapes of verdicts below the years: the same in all charts that stand side by side */
  hasVerdicts: boolean;
  /** ranks have no length: they are dots on an axis with 1 at its top */
  form: "bars" | "dots";
  /** one amount as an upright bar, so that charts of different scales can be compared */
  reference: { value: number; lines: readonly string[] } | null;
}

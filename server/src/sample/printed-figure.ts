import type { Bound } from "@doichieu/schema/vocabulary";
import { printed, within } from "./levels.ts";
import type { IndicatorSort } from "./sample-indicators.ts";

/** A figure as a report prints it. */
export interface PrintedFigure {
  bound: Bound;
  value: string;
  valueHigh?: string;
  decimals?: number;
}

/** How far the upper end of a range lies above the lower one. */
const SPAN = 0.04;

export function boundedFigure(
  sort: IndicatorSort,
  bound: Bound,
  value: number,
  decimals: number,
): PrintedFigure {
  if (bound !== "RANGE") return { bound, value: printed(within(sort, value), decimals) };
  const low = printed(within(sort, value), decimals);
  const high = printed(within(sort, value + Math.abs(value) * SPAN), decimals);
  return { bound, value: low, valueHigh: high };
}

/** Three figures and then zeros, as in a speech; the zeros are no decimals that were read. */
export function roundedFigure(sort: IndicatorSort, bound: Bound, value: number): PrintedFigure {
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  const magnitude = Math.max(wholeDigits - 3, -sort.decimals);
  const step = Number(`1e${magnitude}`);
  // "over 250" lies below what it speaks of, "nearly 260" above
  const steps = bound === "MORE_THAN" ? Math.ceil(value / step) - 1 : Math.round(value / step);
  const rounded = within(sort, (bound === "NEARLY" ? Math.floor(value / step) + 1 : steps) * step);
  return { ...boundedFigure(sort, bound, rounded, Math.max(0, -magnitude)), decimals: -magnitude };
}

import { isWhole } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import type { RoundedNumber, RoundingState } from "../../charts/rounding-axis/state.ts";

/** M9: a stated number stands for ± half a unit of its last decimal; counts and ranks for themselves. */
function statedRounding({ value, decimals, unit }: FigureParts): RoundedNumber | null {
  if (value === null) return null;
  const isExact = isWhole(unit) && decimals >= 0;
  const half = isExact ? 0 : 0.5 * 10 ** -decimals;
  return { value, low: value - half, high: value + half, decimals, derived: false };
}

/** A derived target and a stated actual, each with what rounding leaves open; null where one is no single number. */
export function roundingState(
  target: FigureParts | null,
  actual: FigureParts | null,
  targetRounding: FigureParts | null,
): RoundingState | null {
  if (!actual || target?.value == null || targetRounding?.low == null || targetRounding.high === null)
    return null;
  const rounded = statedRounding(actual);
  if (!rounded) return null;
  const { low, high } = targetRounding;
  return {
    target: { value: target.value, low, high, decimals: target.decimals, derived: true },
    actual: rounded,
  };
}

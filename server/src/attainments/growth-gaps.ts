import type { AmountData, Direction, Measure } from "@doichieu/schema/vocabulary";
import { growthGap } from "../engine/index.ts";

interface Compared {
  measure: Measure;
  throughMonth: number | null;
  dueMonth: number | null;
  targetGrowth: AmountData | null;
  actualGrowth: AmountData | null;
  lastActualGrowth: AmountData | null;
  gap: AmountData | null;
}

/** The growth of half a year is not held against growth asked for a whole one (M6). */
function isOverSameMonths({ throughMonth, dueMonth }: Compared): boolean {
  return throughMonth === null || throughMonth === dueMonth;
}

/** Growth achieved − growth asked for, in percentage points; the gap itself where the target is set as growth. */
export function growthGapOf(compared: Compared, direction: Direction): AmountData | null {
  const { measure, gap, actualGrowth, targetGrowth } = compared;
  if (measure === "GROWTH") return gap;
  if (!(actualGrowth && targetGrowth && isOverSameMonths(compared))) return null;
  return growthGap(actualGrowth, targetGrowth, direction);
}

/** Last year's growth − the growth asked for now, in percentage points. */
export function lastGrowthGapOf(compared: Compared, direction: Direction): AmountData | null {
  const { lastActualGrowth, targetGrowth } = compared;
  if (!(lastActualGrowth && targetGrowth && isOverSameMonths(compared))) return null;
  return growthGap(lastActualGrowth, targetGrowth, direction);
}

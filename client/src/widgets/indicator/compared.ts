import { isTargetMeasure, type TargetMeasure } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorWidget_attainmentFragment } from "../../generated/documents.ts";

export type ComparedAttainment = IndicatorWidget_attainmentFragment;

/** What is drawn of a comparison. */
export interface Compared {
  measure: TargetMeasure;
  target: FigureParts | null;
  actual: FigureParts | null;
  /** of the plan, because neither it nor what was achieved is known as a figure */
  isRatio: boolean;
}

/** Target and actual; a ratio known by itself against 100%, as it is judged (M3). */
export function comparedOf(attainment: ComparedAttainment): Compared {
  const measure = isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL";
  const [target, actual] = [figureOf(attainment.target), figureOf(attainment.actual)];
  const ratio = figureOf(attainment.planRatio);
  if (target || actual || !ratio) return { measure, target, actual, isRatio: false };
  return { measure: "LEVEL", target: wholePlan(ratio), actual: ratio, isRatio: true };
}

function wholePlan(ratio: FigureParts): FigureParts {
  return {
    ...ratio,
    ...{ value: 100, low: 100, high: 100, lowOpen: false, highOpen: false },
    ...{ bound: "EXACT", decimals: 0, status: null, origin: "STATED", rule: null, approximate: false },
  };
}

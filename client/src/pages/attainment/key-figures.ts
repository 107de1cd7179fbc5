import { type AttainmentField, isShare } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { AttainmentFigures_attainmentFragment } from "../../generated/documents.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";

export interface KeyFigure {
  term: string;
  figure: FigureParts | null;
  /** names the reason where there is none */
  field: AttainmentField;
  signed?: boolean;
  /** says how firm the figure is: no verdict beside it does */
  withStatus?: boolean;
}

/** Which figures matter depends on what is there: without a target or an actual there is nothing to compare. */
export function keyFigures(
  attainment: AttainmentFigures_attainmentFragment,
  texts: AttainmentTexts,
): KeyFigure[] {
  const { measure, verdict, indicator } = attainment;
  const before = attainment.year.value - 1;
  const figures = {
    target: { term: texts.target, figure: figureOf(attainment.target), field: "TARGET" },
    actual: {
      term: texts.actual,
      figure: figureOf(attainment.actual),
      field: "ACTUAL",
      withStatus: verdict === "NO_TARGET",
    },
    ratio: { term: texts.planRatio, figure: figureOf(attainment.planRatio), field: "PLAN_RATIO" },
    gap: { term: texts.gap, figure: figureOf(attainment.gap), field: "GAP", signed: true },
    asked: {
      term: texts.growthAsked,
      figure: figureOf(attainment.targetGrowth),
      field: "TARGET_GROWTH",
      signed: true,
    },
    last: {
      term: measure === "GROWTH" ? texts.lastGrowth(before) : texts.actualOf(before),
      figure: figureOf(attainment.lastActual),
      field: "LAST_ACTUAL",
    },
    growth: {
      term: texts.growthOn(before),
      figure: figureOf(attainment.actualGrowth),
      field: "ACTUAL_GROWTH",
      signed: true,
    },
    change: {
      term: texts.changeOn(before),
      figure: figureOf(attainment.actualChange),
      field: "ACTUAL_CHANGE",
      signed: true,
    },
  } satisfies Record<string, KeyFigure>;
  const { target, actual, ratio, gap, asked, last, growth, change } = figures;
  const askedFor = measure !== "GROWTH" && asked.figure ? [asked] : [];
  if (!actual.figure && verdict !== "NO_TARGET") return [target, ...(last.figure ? [last] : []), ...askedFor];
  const changesByPoints = isShare(indicator.unit) || indicator.kind === "RANK";
  const since = measure === "GROWTH" ? last : !growth.figure && changesByPoints ? change : growth;
  return [actual, ...(verdict === "NO_TARGET" ? [] : [target, ratio, gap]), since, ...askedFor];
}

import { isTargetMeasure, type Locale } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { type SharedScale, sharedScales } from "../../charts/scales/shared-scales.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import type { AttentionRow_attainmentFragment } from "../../generated/documents.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { Change } from "../../ui/change-parts.ts";

/** A row of the list as drawings and words take it, on the page and in its picture. */
export interface AttentionState {
  figures: { target: FigureParts | null; actual: FigureParts | null; previous: FigureParts | null };
  /** each bar has its own; none where nothing can be drawn */
  scale: SharedScale | undefined;
  change: Change;
  /** the province, and whatever is not as usual */
  remarks: string;
  /** the target beside it has the unit already, unless it is a sign that goes with its number */
  printsUnit: boolean;
}

export function attentionState(
  attainment: AttentionRow_attainmentFragment,
  texts: OverviewTexts,
  locale: Locale,
): AttentionState {
  const { id, indicator, province, plan } = attainment;
  const measure = isTargetMeasure(attainment.measure) ? attainment.measure : "LEVEL";
  const { direction } = indicator;
  const figures = {
    target: figureOf(attainment.target),
    actual: figureOf(attainment.actual),
    previous: figureOf(attainment.lastActual),
  };
  const remarks = [
    localName(province, locale),
    planName(plan, locale),
    measure === "GROWTH" && texts.isGrowth,
    direction === "LOWER" && texts.lowerIsBetter,
  ];
  return {
    figures,
    scale: sharedScales([{ id, measure, direction, ...figures }]).get(id),
    change: {
      measure,
      lastActual: figures.previous,
      actualGrowth: figureOf(attainment.actualGrowth),
      actualChange: figureOf(attainment.actualChange),
    },
    remarks: remarks.filter(Boolean).join(", "),
    printsUnit: figures.actual?.unit !== figures.target?.unit || figures.actual?.unit === "PERCENT",
  };
}

import { amountText, isDerived, type Locale, numberText, unitAffixes } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { wantedSide } from "../../charts/wanted-side.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorWidget_attainmentFragment } from "../../generated/documents.ts";
import type { GapParts, GapSide } from "../../i18n/indicator-widget.vi.ts";

type Attainment = Pick<IndicatorWidget_attainmentFragment, "gap" | "target" | "indicator" | "verdict">;

/** The distance to the plan, its number apart from the words around it. */
export interface Distance extends GapParts {
  number: string;
}

function sideOf(isAbove: boolean, { indicator, target }: Attainment): GapSide {
  const wanted = wantedSide(indicator.direction, target?.bound ?? "EXACT");
  if (wanted !== "HIGH") return isAbove ? "above" : "below";
  return isAbove ? "past" : "short";
}

/** Null where it is nothing, or no single number. */
export function distanceOf(attainment: Attainment, locale: Locale): Distance | null {
  const gap = figureOf(attainment.gap);
  if (!gap || gap.value === null || gap.value === 0) return null;
  const target = figureOf(attainment.target);
  return {
    isOpen: attainment.verdict === "NOT_DUE",
    side: sideOf(gap.value > 0, attainment),
    ...unitAffixes(gap.unit, locale),
    number: numberText(Math.abs(gap.value), gap.decimals, locale),
    isApproximate: isDerived(gap),
    target: target && targetText(target, gap, locale),
    isTargetDerived: target !== null && isDerived(target),
  };
}

/** The unit has been said with the distance, unless that goes by another. */
function targetText(target: FigureParts, gap: FigureParts, locale: Locale): string {
  const { before } = unitAffixes(target.unit, locale);
  return amountText(target, locale, {
    unit: target.unit !== gap.unit || before !== "",
    approximateSign: false,
  });
}

import {
  amountText,
  isDerived,
  type Locale,
  MAIN_PLAN,
  numberText,
  unitName,
  type Verdict,
} from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName } from "../../format/local-name.ts";
import type { AttainmentTexts } from "../../i18n/attainment.vi.ts";
import type { IndicatorWidgetTexts } from "../../i18n/indicator-widget.vi.ts";
import { restatingReason } from "../../i18n/restating-reason.ts";
import { uncapitalised } from "../../i18n/sentence.ts";
import { remarks } from "../../pages/attainment/remarks.ts";
import { type ComparedAttainment, comparedOf } from "./compared.ts";
import { distanceOf } from "./distance.ts";

/** The finding in a sentence; province and year stand above it. */
export function indicatorTitle(
  attainment: ComparedAttainment,
  locale: Locale,
  texts: IndicatorWidgetTexts,
): string {
  const { indicator, verdict, absences } = attainment;
  const { direction } = indicator;
  const target = figureOf(attainment.target);
  const actual = figureOf(attainment.actual);
  const ratio = figureOf(attainment.planRatio);
  const { measure } = comparedOf(attainment);
  const distance = distanceOf(attainment, locale);
  const gap = distance && texts.gap(distance);
  return texts.title({
    indicator: uncapitalised(localName(indicator, locale)),
    measure,
    direction,
    verdict,
    status: (actual ?? ratio)?.status ?? null,
    actual: actual && amountText(actual, locale),
    target: target && amountText(target, locale, { approximateSign: false }),
    isTargetDerived: target !== null && isDerived(target),
    planRatio: ratio && amountText(ratio, locale),
    isTold: measure === "LEVEL" && direction === "HIGHER" && tells(ratio, verdict),
    gap: distance && gap && gap.start + distance.number + gap.end,
    isUnrestated:
      !(actual || target) &&
      (["ACTUAL", "TARGET"] as const).some((field) => restatingReason(absences, field, locale) !== null),
  });
}

const PERCENT = 100;
const reached: ReadonlySet<Verdict> = new Set(["EXCEEDED", "MET"]);

/** Does the ratio by itself say how it went? One that is open-ended, or stated against the verdict, does not. */
function tells(ratio: FigureParts | null, verdict: Verdict): boolean {
  if (!ratio || ratio.value === null || verdict === "UNDECIDED") return false;
  return verdict === "NOT_DUE" || ratio.value >= PERCENT === reached.has(verdict);
}

/** How the drawing is read; then what has to be known before the title is believed. */
export function indicatorNotes(
  attainment: ComparedAttainment,
  otherTargets: number,
  locale: Locale,
  texts: IndicatorWidgetTexts & { attainment: AttainmentTexts },
): string[] {
  const { target, actual, isRatio } = comparedOf(attainment);
  const { direction, nearlyMetThreshold } = attainment.indicator;
  const unit = (target ?? actual)?.unit;
  // M5: a rank is never nearly met
  const nearly = unit === "RANK_OF_63" || nearlyMetThreshold === 0 ? null : nearlyMetThreshold * PERCENT;
  const unitWords = isRatio ? texts.planRatio : unit && unit !== "COUNT" ? unitName(unit, locale) : null;
  const read = [
    unitWords && texts.unit(unitWords),
    target && texts.ground(direction, nearly === null ? null : numberText(nearly, 0, locale)),
    actual && !target && direction === "LOWER" && texts.lower,
  ];
  const known = [
    // a plan with a name says itself that there are others
    otherTargets > 0 && attainment.plan === MAIN_PLAN && texts.otherPlans(otherTargets),
    ...remarks(attainment, locale, texts.attainment),
  ];
  return [read, known].map((sentences) => sentences.filter(Boolean).join(" ")).filter(Boolean);
}

import { amountText, isDerived, type Locale } from "@doichieu/schema/vocabulary";
import type { TextPiece } from "../../charts/picture/text-piece.ts";
import { figureOf } from "../../format/figure-of.ts";
import type { IndicatorWidgetTexts } from "../../i18n/indicator-widget.vi.ts";
import { changeText } from "../../ui/change-parts.ts";
import type { ComparedAttainment } from "./compared.ts";
import { distanceOf } from "./distance.ts";

const plain = (text: string): TextPiece[] => [{ text, style: "plain" }];

/** What stands beside the verdict: how far from the plan, else the plan, else what changed on the year before. */
export function gapLine(
  attainment: ComparedAttainment,
  locale: Locale,
  texts: IndicatorWidgetTexts,
): TextPiece[] {
  const distance = distanceOf(attainment, locale);
  if (distance) {
    const { start, end } = texts.gap(distance);
    return [...plain(start), { text: distance.number, style: "strong" }, ...plain(end)];
  }
  const target = figureOf(attainment.target);
  if (target) {
    const figure = amountText(target, locale, { approximateSign: false });
    if (attainment.gap?.value === 0)
      return plain(attainment.verdict === "NEARLY_MET" ? texts.atLimit(figure) : texts.onTarget(figure));
    return plain(isDerived(target) ? texts.derivedPlan(figure) : texts.plan(figure));
  }
  const change = {
    measure: attainment.measure,
    lastActual: figureOf(attainment.lastActual),
    actualGrowth: figureOf(attainment.actualGrowth),
    actualChange: figureOf(attainment.actualChange),
  };
  const year = attainment.year.value;
  return plain(changeText(change, { year, locale, withYear: true }) ?? "");
}

import {
  type AmountStyle,
  amountText,
  type Locale,
  type Measure,
  type Verdict,
} from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../charts/figure.ts";
import { figureOf } from "../format/figure-of.ts";
import { localName, type Named, type ShortNamed, shortName } from "../format/local-name.ts";
import type { FigureText_amountFragment } from "../generated/documents.ts";
import type { WidgetDatum } from "./widget.ts";

/** A figure as machines read it, its fields named as in the API, and as people do; null where there is none. */
export function amountDatum(
  amount: FigureText_amountFragment | FigureParts | null,
  locale: Locale,
  style?: AmountStyle,
): WidgetDatum | null {
  if (!amount) return null;
  const figure = figureOf(amount);
  const { value, low, high, lowOpen, highOpen, bound, unit, status, origin, rule } = figure;
  const text = amountText(figure, locale, style);
  return { value, low, high, lowOpen, highOpen, bound, unit, status, origin, rule, text };
}

/** What a row of a widget has to know of an attainment. */
export interface DatumAttainment {
  id: string;
  province: Named & { id: string };
  indicator: ShortNamed & { code: string };
  year: { value: number };
  plan: string;
  measure: Measure;
  target: FigureText_amountFragment | null;
  actual: FigureText_amountFragment | null;
  planRatio: FigureText_amountFragment | null;
  verdict: Verdict;
  provisional: boolean;
}

/** One comparison as programs read it: ids as the widgets' own addresses take them, the figures, the verdict. */
export function attainmentDatum(attainment: DatumAttainment, locale: Locale): WidgetDatum {
  const { id, province, indicator, year, plan, measure, verdict, provisional } = attainment;
  return {
    attainment: id,
    province: province.id,
    provinceName: localName(province, locale),
    indicator: indicator.code,
    indicatorName: shortName(indicator, locale),
    year: year.value,
    plan,
    measure,
    target: amountDatum(attainment.target, locale),
    actual: amountDatum(attainment.actual, locale),
    planRatio: amountDatum(attainment.planRatio, locale),
    verdict,
    provisional,
  };
}

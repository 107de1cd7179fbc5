import { amountText, type Locale, unitName } from "@doichieu/schema/vocabulary";
import type { FigureParts } from "../../charts/figure.ts";
import { figureOf } from "../../format/figure-of.ts";
import { localName, shortName } from "../../format/local-name.ts";
import type { OverviewTexts } from "../../i18n/overview.vi.ts";
import { planName } from "../../i18n/plan-name.ts";
import type { SummaryWidgetTexts } from "../../i18n/summary-widget.vi.ts";
import { shortfallText } from "../../pages/overview/shortfall-text.ts";
import { verdictText } from "../../ui/verdict-text.ts";
import type { ShortAttainment } from "./summary-state.ts";

export interface Shortfalls {
  rows: readonly ShortAttainment[];
  /** the title names it already */
  isProvince: boolean;
  /** the title says of all verdicts that they are provisional */
  isProvisional: boolean;
  locale: Locale;
  texts: SummaryWidgetTexts;
  overview: OverviewTexts;
}

/** What stands in a line, in words. */
export interface ShortfallLine {
  attainment: ShortAttainment;
  name: string;
  remarks: string;
  actual: string;
  /** with its word or stroke before it; empty where only a ratio to it is known */
  target: string;
}

export function wideLine(attainment: ShortAttainment, { texts, ...state }: Shortfalls): ShortfallLine {
  const { locale } = state;
  const target = figureOf(attainment.target);
  return {
    attainment,
    name: shortName(attainment.indicator, locale),
    remarks: remarksOn(attainment, state),
    actual: printed(figureOf(attainment.actual), locale),
    target: target ? texts.plan(printed(target, locale)) : "",
  };
}

/** The unit moves to the name, unless it is a sign that goes with its number. */
export function narrowLine(attainment: ShortAttainment, state: Shortfalls): ShortfallLine {
  const { locale } = state;
  const [target, actual] = [figureOf(attainment.target), figureOf(attainment.actual)];
  const unit = (actual ?? target)?.unit;
  const isShared = unit !== undefined && unit !== "PERCENT" && (!(target && actual) || target.unit === unit);
  const name = shortName(attainment.indicator, locale);
  return {
    attainment,
    name: isShared ? `${name}, ${unitName(unit, locale)}` : name,
    remarks: remarksOn(attainment, state),
    actual: printed(actual, locale, !isShared),
    target: target ? `/ ${printed(target, locale, !isShared)}` : "",
  };
}

/** All that is known of one, for the pointer that rests on its line. */
export function shortfallSentence(
  attainment: ShortAttainment,
  { locale, texts, overview }: Shortfalls,
): string {
  const { indicator, verdict, provisional } = attainment;
  const [target, actual] = [figureOf(attainment.target), figureOf(attainment.actual)];
  const whose = remarksOn(attainment, { isProvince: false, locale, overview });
  const figures = [
    actual && texts.actual(printed(actual, locale)),
    target && texts.plan(printed(target, locale)),
    shortfallText(attainment, overview, locale),
    verdictText(verdict, provisional, locale).toLowerCase(),
  ];
  return `${shortName(indicator, locale)}, ${whose}: ${figures.filter(Boolean).join("; ")}`;
}

/** Whose it is where several are listed, under which plan, and whether it is the growth of what its name says. */
function remarksOn(
  { province, plan, measure }: ShortAttainment,
  { isProvince, locale, overview }: Pick<Shortfalls, "isProvince" | "locale" | "overview">,
): string {
  return [
    !isProvince && localName(province, locale),
    planName(plan, locale),
    measure === "GROWTH" && overview.isGrowth,
  ]
    .filter(Boolean)
    .join(", ");
}

function printed(figure: FigureParts | null, locale: Locale, unit = true): string {
  return figure ? amountText(figure, locale, { unit }) : "—";
}

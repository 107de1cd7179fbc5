import {
  type AmountData,
  type Bound,
  differenceUnit,
  type Measure,
  type RuleId,
  type Unit,
} from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorRules, TargetFact } from "./facts.ts";
import { domainsOf, type Figure, statedFigure } from "./figure.ts";
import { EVERYTHING, type Interval, isPoint } from "./interval.ts";
import { areClose, toAnswer } from "./numbers.ts";

/** What an amount needs beside its interval. */
export type AmountSource = Pick<
  Figure,
  "interval" | "ownBound" | "decimals" | "status" | "approximate" | "inputIds"
> & { rule: RuleId | null };

/** The words a derived interval is printed with: an end that is only the natural limit is not shown (M6). */
function boundFor(x: Interval, domain: Interval): Bound {
  if (isPoint(x)) return "EXACT";
  const isSaid = (end: number, limit: number) => Number.isFinite(end) && !areClose(end, limit);
  const lowSaid = isSaid(x.low, domain.low);
  const highSaid = isSaid(x.high, domain.high);
  if (lowSaid && highSaid) return "RANGE";
  if (lowSaid) return x.lowOpen ? "MORE_THAN" : "AT_LEAST";
  return x.highOpen ? "LESS_THAN" : "AT_MOST";
}

const shown = (end: number) => (Number.isFinite(end) ? toAnswer(end) : null);

/** A figure ready to be shown, rounded to 12 digits; `domain` is what could be at all in this unit. */
export function amountFrom(figure: AmountSource, unit: Unit, domain: Interval = EVERYTHING): AmountData {
  const { interval } = figure;
  const low = shown(interval.low);
  return {
    value: isPoint(interval) ? low : null,
    low,
    high: interval.high === interval.low ? low : shown(interval.high),
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
    bound: figure.ownBound ?? boundFor(interval, domain),
    unit,
    decimals: figure.decimals,
    status: figure.status,
    origin: figure.rule ? "DERIVED" : "STATED",
    rule: figure.rule,
    approximate: figure.approximate,
    inputIds: [...figure.inputIds],
  };
}

/** Growth and ratios are per cent; changes and differences are in points for shares, places for ranks (M4). */
export function unitOf(measure: Measure, rules: IndicatorRules): Unit {
  if (measure === "LEVEL") return rules.unit;
  if (measure === "GROWTH" || measure === "PLAN_RATIO") return "PERCENT";
  return differenceUnit(rules.unit);
}

/** The unit of actual − target (M4). */
export function gapUnitOf(measure: Measure, rules: IndicatorRules): Unit {
  return measure === "GROWTH" ? "PERCENTAGE_POINT" : differenceUnit(rules.unit);
}

/** A figure as an amount in its measure. */
export function amountIn(measure: Measure, figure: Figure, rules: IndicatorRules): AmountData {
  const domains = domainsOf(rules);
  const domain = measure === "LEVEL" ? domains.level : measure === "GROWTH" ? domains.growth : EVERYTHING;
  return amountFrom(figure, unitOf(measure, rules), domain);
}

/** A stated fact as printed. */
export function amountOf(rules: IndicatorRules, fact: TargetFact | ActualFact): AmountData {
  const amount = amountIn(fact.measure, statedFigure(fact, rules), rules);
  return { ...amount, status: "status" in fact ? fact.status : null };
}

/** A target's amount carries no status, whatever it was derived from. */
export function targetAmount(measure: Measure, figure: Figure, rules: IndicatorRules): AmountData {
  return { ...amountIn(measure, figure, rules), status: null };
}

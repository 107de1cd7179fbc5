import {
  type Bound,
  type DerivationRule,
  isWhole,
  type ObservationStatus,
  weakerStatus,
} from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorRules, TargetFact } from "./facts.ts";
import { EVERYTHING, type Interval, intersect, interval, isPoint, point, widen } from "./interval.ts";
import { oncePer } from "./once-per.ts";

/** A value on its way through the rules: the interval it is and what it rests on. */
export interface Figure {
  interval: Interval;
  /** the interval given the rounding of the printed numbers behind it (M9) */
  rounded: Interval;
  /** the words it was printed or set with ("over"); null where derivation leaves only an interval */
  ownBound: Bound | null;
  decimals: number;
  /** weakest status of the actuals behind it; null where only targets are */
  status: ObservationStatus | null;
  /** D1 to D13, or M13 for one put together from predecessors; null for a stated figure */
  rule: DerivationRule | "M13" | null;
  /** the figures the rule joined, in the order of its formula; none for a stated figure */
  from: readonly Figure[];
  /** 0 for a stated figure, else 1 + the largest number of steps among its inputs (M7) */
  steps: number;
  approximate: boolean;
  /** ids of the stated facts it rests on, in the order of the rule's inputs */
  inputIds: readonly string[];
  /** those of them that are no point */
  looseInputIds: readonly string[];
}

/** What can be at all: the indicator's valid range for levels, no fall below −100% for growth (M1). */
export interface Domains {
  level: Interval;
  growth: Interval;
  change: Interval;
}

export const domainsOf = oncePer((rules: IndicatorRules): Domains => {
  const level = interval(rules.validMin ?? -Infinity, rules.validMax ?? Infinity);
  return {
    level,
    growth: interval(-100, Infinity),
    change: interval(level.low - level.high, level.high - level.low),
  };
});

/** NEARLY v lies at most this share below v (M1). */
const NEARLY_FROM = 0.95;

function boundedInterval(bound: Bound, value: number, valueHigh: number | null): Interval {
  switch (bound) {
    case "MORE_THAN":
      return interval(value, Infinity, true);
    case "AT_LEAST":
      return interval(value, Infinity);
    case "LESS_THAN":
      return interval(-Infinity, value, true, true);
    case "AT_MOST":
      return interval(-Infinity, value);
    case "RANGE":
      return interval(value, valueHigh ?? value);
    case "NEARLY":
      // below zero the 5% lie on zero's side too: nearly −10 is above −10 and at most −9.5
      return value >= 0
        ? interval(NEARLY_FROM * value, value, false, true)
        : interval(value, NEARLY_FROM * value, true, false);
    case "EXACT":
    case "ABOUT":
      return point(value);
  }
}

function domainOf(measure: ActualFact["measure"], domains: Domains): Interval {
  if (measure === "LEVEL") return domains.level;
  if (measure === "GROWTH") return domains.growth;
  return EVERYTHING;
}

/** Half a unit of the last printed decimal; ranks and counts are exact unless rounded to tens or more (M9). */
function halfUnit(fact: TargetFact | ActualFact, rules: IndicatorRules): number {
  const inUnit = fact.measure !== "GROWTH" && fact.measure !== "PLAN_RATIO";
  if (inUnit && isWhole(rules.unit) && fact.decimals >= 0) return 0;
  return 0.5 * 10 ** -fact.decimals;
}

/** A result published before its period ended is at best ESTIMATED (methodology, Words). */
export function effectiveStatus(fact: ActualFact): ObservationStatus {
  return fact.publishedDay < lastDayOf(fact.year, fact.throughMonth)
    ? weakerStatus(fact.status, "ESTIMATED")
    : fact.status;
}

const lastDays = new Map<number, string>();

/** Last ISO day of a month. */
export function lastDayOf(year: number, month: number): string {
  const place = year * 12 + month;
  const known = lastDays.get(place) ?? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  lastDays.set(place, known);
  return known;
}

/** Ids behind two figures, each once. */
export function idsBehind(a: readonly string[], b: readonly string[]): string[] {
  return [...a, ...b.filter((id) => !a.includes(id))];
}

/** A fact as the interval it states; open ends are cut to what can be at all. */
export function statedFigure(fact: TargetFact | ActualFact, rules: IndicatorRules): Figure {
  const domain = domainOf(fact.measure, domainsOf(rules));
  const said = boundedInterval(fact.bound, fact.value, fact.valueHigh);
  const half = halfUnit(fact, rules);
  // a figure wholly outside the valid range is kept as said: the service refuses new ones, history may hold old ones
  const cut = intersect(said, domain) ?? said;
  return {
    interval: cut,
    rounded: intersect(widen(said, half), domain) ?? widen(said, half),
    ownBound: fact.bound,
    decimals: fact.decimals,
    status: "status" in fact ? effectiveStatus(fact) : null,
    rule: null,
    from: [],
    steps: 0,
    approximate: fact.bound === "ABOUT" || fact.bound === "NEARLY",
    inputIds: [fact.id],
    looseInputIds: isPoint(cut) ? [] : [fact.id],
  };
}

import type { Bound, Measure, ObservationStatus, StatedVerdict } from "@doichieu/schema/vocabulary";
import { isWhole } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorRules, TargetFact } from "../../../server/src/engine/index.ts";
import { everything, isPoint, overlap, point, type Span } from "./span.ts";

/** A figure that is known: stated (steps 0) or derived. */
export interface Known {
  span: Span;
  /** the same with every stated number ± half a unit of its last decimal (M9) */
  wide: Span;
  steps: number;
  /** number of the derivation rule, 0 for a stated figure */
  rule: number;
  /** null for targets */
  status: ObservationStatus | null;
  /** the stated facts it rests on, by id */
  facts: string[];
  /** those of them that are no point */
  loose: string[];
  /** the target's own words, where it is stated */
  words: Words | null;
  verdict: StatedVerdict | null;
  decimals: number;
  /** half a unit of the last decimal of a stated number; 0 where it is exact */
  half: number;
}

export interface Words {
  bound: Bound;
  value: number;
  high: number | null;
}

/** What a number of this measure can be at all (M1). */
export function naturalRange(rules: IndicatorRules, measure: Measure): Span {
  const closed = (low: number | null, high: number | null): Span => ({
    low: low ?? -Infinity,
    high: high ?? Infinity,
    lowOpen: low === null,
    highOpen: high === null,
  });
  if (measure === "LEVEL") return closed(rules.validMin, rules.validMax);
  if (measure === "GROWTH") return closed(-100, null);
  return everything;
}

/** M1, as the table says it. */
export function spanOf({ bound, value, high }: Words): Span {
  switch (bound) {
    case "MORE_THAN":
      return { ...everything, low: value };
    case "AT_LEAST":
      return { ...everything, low: value, lowOpen: false };
    case "LESS_THAN":
      return { ...everything, high: value };
    case "AT_MOST":
      return { ...everything, high: value, highOpen: false };
    case "RANGE":
      return { low: value, high: high ?? value, lowOpen: false, highOpen: false };
    case "NEARLY":
      return { low: 0.95 * value, high: value, lowOpen: false, highOpen: true };
    default:
      return point(value);
  }
}

/** A result published before its period ended is at best ESTIMATED. */
export function statusOf(fact: ActualFact): ObservationStatus {
  const periodEnd = new Date(Date.UTC(fact.year, fact.throughMonth, 0)).toISOString().slice(0, 10);
  const early = fact.publishedDay < periodEnd;
  return early && fact.status !== "FORECAST" ? "ESTIMATED" : fact.status;
}

/** Only open ends are cut by the natural range; what the report printed stays. */
function cutOpenEnds(span: Span, range: Span): Span {
  return {
    low: span.low === -Infinity ? range.low : span.low,
    lowOpen: span.low === -Infinity ? range.lowOpen : span.lowOpen,
    high: span.high === Infinity ? range.high : span.high,
    highOpen: span.high === Infinity ? range.highOpen : span.highOpen,
  };
}

export function knownFrom(rules: IndicatorRules, fact: TargetFact | ActualFact): Known {
  const words = { bound: fact.bound, value: fact.value, high: fact.valueHigh };
  const range = naturalRange(rules, fact.measure);
  const span = cutOpenEnds(spanOf(words), range);
  const inPercent = fact.measure === "GROWTH" || fact.measure === "PLAN_RATIO";
  const exact = isWhole(rules.unit) && !inPercent && fact.decimals === 0;
  const half = exact ? 0 : halfUnit(fact.decimals);
  const isActual = "status" in fact;
  return {
    span,
    wide: within(widen(span, half), range),
    steps: 0,
    rule: 0,
    status: isActual ? statusOf(fact) : null,
    facts: [fact.id],
    loose: isPoint(span) ? [] : [fact.id],
    words,
    verdict: isActual ? fact.statedVerdict : null,
    decimals: fact.decimals,
    half,
  };
}

export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals;

export const widen = (span: Span, half: number): Span => ({
  low: span.low - half,
  high: span.high + half,
  lowOpen: false,
  highOpen: false,
});

export const within = (span: Span, range: Span): Span => overlap(span, range);

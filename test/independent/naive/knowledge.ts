import type { Measure, TargetMeasure } from "@doichieu/schema/vocabulary";
import { firmness, isShare, weakerStatus } from "@doichieu/schema/vocabulary";
import type { IndicatorFacts, IndicatorRules } from "../../../server/src/engine/index.ts";
import { type Known, knownFrom, naturalRange, within } from "./known.ts";
import { governing, isAnnual, type Slot, slotMeant, slotName } from "./slot.ts";
import { add, divide, isEmpty, isPoint, multiply, point, type Span, same, subtract, times } from "./span.ts";

type Formula = (first: Span, second: Span) => Span | null;

interface Way {
  rule: number;
  first: Known | null;
  second: Known | null;
  formula: Formula;
}

const hundred = point(100);
const factor = (growth: Span): Span => times(add(growth, hundred), 0.01);
const grown: Formula = (base, growth) => multiply(base, factor(growth));
const growthFrom: Formula = (level, base) => {
  const ratio = divide(level, base);
  return ratio && subtract(times(ratio, 100), hundred);
};
const shareOf: Formula = (level, ratio) => divide(level, times(ratio, 0.01));
const ofPlan: Formula = (target, ratio) => multiply(target, times(ratio, 0.01));

/**
 * All that is known under one plan. `given` hands in figures put together elsewhere (M13); a stated one beats it.
 * A figure of at most k steps: one of at most k − 1 steps if there is any, else the best way of k steps.
 */
export class Knowledge {
  private memory = new Map<string, Known | null>();

  constructor(
    readonly rules: IndicatorRules,
    readonly facts: IndicatorFacts,
    readonly slots: Slot[],
    readonly plan: string,
    readonly given: {
      actual: (year: number, month: number) => Known | null;
      target: (slot: Slot) => Known | null;
      months: number[];
    } = { actual: () => null, target: () => null, months: [] },
  ) {}

  months(): number[] {
    const all = [
      ...this.given.months,
      ...this.facts.actuals.map(({ throughMonth }) => throughMonth),
      ...this.slots.map(({ dueMonth }) => dueMonth),
    ];
    return [...new Set(all)].sort((a, b) => a - b);
  }

  statedActual(measure: Measure, year: number, month: number, plan = this.plan): Known | null {
    const ofThisPlan = measure === "PLAN_RATIO" || measure === "PLAN_DIFFERENCE";
    const fact = this.facts.actuals.find(
      (one) =>
        one.measure === measure &&
        one.year === year &&
        one.throughMonth === month &&
        (!ofThisPlan || one.plan === plan),
    );
    if (fact) return knownFrom(this.rules, fact);
    return measure === "LEVEL" ? this.given.actual(year, month) : null;
  }

  statedTarget(measure: TargetMeasure, slot: Slot): Known | null {
    const fact = this.facts.targets.find(
      (one) => one.measure === measure && slotName({ ...one, stated: true }) === slotName(slot),
    );
    if (fact) return knownFrom(this.rules, fact);
    return measure === "LEVEL" ? this.given.target(slot) : null;
  }

  actual(measure: TargetMeasure, year: number, month: number, steps = 3): Known | null {
    return this.remember(`A ${measure} ${year}/${month} in ${steps}`, () => {
      const stated = this.statedActual(measure, year, month);
      if (stated || steps === 0) return stated;
      const sooner = this.actual(measure, year, month, steps - 1);
      return sooner ?? this.best(measure, this.waysToActual(measure, year, month, steps - 1));
    });
  }

  target(measure: TargetMeasure, slot: Slot, steps = 3): Known | null {
    return this.remember(`T ${measure} ${slotName(slot)} in ${steps}`, () => {
      const stated = this.statedTarget(measure, slot);
      if (stated || steps === 0) return stated;
      const sooner = this.target(measure, slot, steps - 1);
      return sooner ?? this.best(measure, this.waysToTarget(measure, slot, steps - 1));
    });
  }

  /** The ratio (difference) that governs this target, and its month. */
  governing(measure: "PLAN_RATIO" | "PLAN_DIFFERENCE", slot: Slot): { month: number; known: Known } | null {
    const stated = (month: number) => this.statedActual(measure, slot.year, month, slot.plan);
    const month = governing(
      this.months().filter((one) => stated(one) && this.means(slot, slot.year, one)),
      slot.dueMonth,
    );
    const known = month === undefined ? null : stated(month);
    return month === undefined || !known ? null : { month, known };
  }

  means(slot: Slot, year: number, month: number): boolean {
    const meant = this.slotMeant(year, month, slot.plan);
    return meant !== undefined && slotName(meant) === slotName(slot);
  }

  slotMeant(year: number, month: number, plan = this.plan): Slot | undefined {
    return slotMeant(this.slots, year, month, plan);
  }

  private waysToActual(measure: TargetMeasure, year: number, month: number, steps: number): Way[] {
    const get = (one: TargetMeasure, of: number) => this.actual(one, of, month, steps);
    const level = get("LEVEL", year);
    const before = get("LEVEL", year - 1);
    if (measure === "GROWTH") {
      return [{ rule: 3, first: level, second: before, formula: growthFrom }];
    }
    if (measure === "CHANGE") return [{ rule: 12, first: level, second: before, formula: subtract }];
    const after = get("LEVEL", year + 1);
    return [
      { rule: 1, first: after, second: get("GROWTH", year + 1), formula: (a, g) => divide(a, factor(g)) },
      { rule: 2, first: before, second: get("GROWTH", year), formula: grown },
      { rule: 8, first: after, second: get("CHANGE", year + 1), formula: subtract },
      { rule: 11, first: before, second: get("CHANGE", year), formula: add },
      ...this.plans().flatMap((plan) => this.waysByPlan(plan, { year, month }, steps)),
    ];
  }

  /** A level achieved counts for every plan, whichever plan told it (open: or is that a derivation across plans?). */
  private waysByPlan(plan: string, { year, month }: { year: number; month: number }, steps: number): Way[] {
    const slot = this.slotMeant(year, month, plan);
    const target = slot ? this.target("LEVEL", slot, steps) : null;
    const ratio = this.statedActual("PLAN_RATIO", year, month, plan);
    const difference = this.statedActual("PLAN_DIFFERENCE", year, month, plan);
    return [
      { rule: 7, first: target, second: ratio, formula: ofPlan },
      { rule: 10, first: target, second: difference, formula: add },
    ];
  }

  private plans(): string[] {
    return [...new Set(this.slots.map(({ plan }) => plan))].sort();
  }

  private waysToTarget(measure: TargetMeasure, slot: Slot, steps: number): Way[] {
    const before = isAnnual(slot) ? this.actual("LEVEL", slot.year - 1, slot.dueMonth, steps) : null;
    if (measure === "GROWTH") {
      const level = this.target("LEVEL", slot, steps);
      return [{ rule: 5, first: level, second: before, formula: growthFrom }];
    }
    if (measure === "CHANGE") return [];
    const ratio = this.governing("PLAN_RATIO", slot);
    const difference = this.governing("PLAN_DIFFERENCE", slot);
    const levelWith = (one: { month: number } | null) =>
      one ? this.actual("LEVEL", slot.year, one.month, steps) : null;
    return [
      { rule: 4, first: before, second: this.statedTarget("GROWTH", slot), formula: grown },
      { rule: 6, first: levelWith(ratio), second: ratio?.known ?? null, formula: shareOf },
      { rule: 9, first: levelWith(difference), second: difference?.known ?? null, formula: subtract },
      { rule: 13, first: before, second: this.statedTarget("CHANGE", slot), formula: add },
    ];
  }

  private best(measure: TargetMeasure, ways: Way[]): Known | null {
    const found = ways.map((way) => this.follow(measure, way)).filter((known) => known !== null);
    found.sort(
      (a, b) =>
        a.steps - b.steps ||
        Number(isPoint(b.span)) - Number(isPoint(a.span)) ||
        a.rule - b.rule ||
        firmnessOf(b) - firmnessOf(a) ||
        (a.facts.join(" ") < b.facts.join(" ") ? -1 : 1),
    );
    return found[0] ?? null;
  }

  private follow(measure: TargetMeasure, { rule, first, second, formula }: Way): Known | null {
    if (!(first && second && this.applies(rule))) return null;
    const dependent = first.loose.some((id) => second.loose.includes(id));
    if (dependent && [3, 5, 12].includes(rule)) return null;
    if (Math.max(first.steps, second.steps) >= 3) return null;
    const range = naturalRange(this.rules, measure);
    const result = formula(first.span, second.span);
    if (!result) return null;
    const span = within(result, range);
    if (isEmpty(span) || saysNothing(span, this.widest(measure))) return null;
    const wide = formula(first.wide, second.wide);
    return {
      span,
      wide: wide ? within(wide, range) : range,
      steps: 1 + Math.max(first.steps, second.steps),
      rule,
      status:
        first.status && second.status
          ? weakerStatus(first.status, second.status)
          : (first.status ?? second.status),
      facts: [...new Set([...first.facts, ...second.facts])].sort(),
      loose: [...new Set([...first.loose, ...second.loose])],
      words: null,
      verdict: null,
      decimals: first.decimals,
      half: 0,
    };
  }

  /** Ranks have no growth and no ratio; shares only a growth that is stated (M6). */
  private applies(rule: number): boolean {
    if (this.rules.kind === "RANK" && rule <= 7) return false;
    return !(isShare(this.rules.unit) && (rule === 3 || rule === 5));
  }

  /** All that a figure of this measure can be: a share cannot move by more than 100 points. */
  private widest(measure: TargetMeasure): Span {
    const { validMin, validMax } = this.rules;
    if (measure !== "CHANGE" || validMin === null || validMax === null)
      return naturalRange(this.rules, measure);
    return { low: validMin - validMax, high: validMax - validMin, lowOpen: false, highOpen: false };
  }

  private remember(key: string, find: () => Known | null): Known | null {
    const known = this.memory.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.memory.set(key, found);
    return found;
  }
}

const firmnessOf = ({ status }: Known): number => (status ? firmness(status) : 0);

export function saysNothing(span: Span, range: Span): boolean {
  const atLow = span.low === -Infinity || same(span.low, range.low);
  const atHigh = span.high === Infinity || same(span.high, range.high);
  return atLow && atHigh;
}

import { weakerStatus } from "@doichieu/schema/vocabulary";
import type { IndicatorFacts, IndicatorRules, UnitFacts } from "../../../server/src/engine/index.ts";
import { attain, type NaiveAttainment, ofTargets, targetMeasures, withoutTarget } from "./attain.ts";
import type { Moment } from "./comparison.ts";
import { Knowledge } from "./knowledge.ts";
import { type Known, spanOf, type Words } from "./known.ts";
import { newest } from "./newest.ts";
import { type Slot, slotName, slotsOf } from "./slot.ts";
import { add, divide, isPoint, multiply, type Span } from "./span.ts";

/** One of today's units from its own reports and those of the units it was made from (M13). */
export function attainUnit(rules: IndicatorRules, unit: UnitFacts): NaiveAttainment[] {
  const [only, ...more] = unit.predecessors;
  if (!only) return attain(rules, unit.own);
  if (more.length === 0) {
    return attain(rules, {
      targets: [...unit.own.targets, ...only.facts.targets],
      actuals: [...unit.own.actuals, ...only.facts.actuals],
    });
  }
  return attainMerged(rules, unit);
}

interface Side {
  facts: IndicatorFacts;
  slots: Slot[];
  under: (plan: string) => Knowledge;
  weight: Knowledge | null;
}

function sideOf(rules: IndicatorRules, { facts, weight }: UnitFacts["predecessors"][number]): Side {
  const current = newest(facts);
  const slots = slotsOf(current);
  const weightFacts = weight && newest(weight.facts);
  return {
    facts: current,
    slots,
    under: (plan) => new Knowledge(rules, current, slots, plan),
    weight:
      weight && weightFacts ? new Knowledge(weight.rules, weightFacts, slotsOf(weightFacts), "MAIN") : null,
  };
}

/** SUM adds, WEIGHTED_MEAN averages; nothing where a predecessor has no value or the indicator cannot be put together. */
function putTogether(
  rules: IndicatorRules,
  parts: (Known | null)[],
  weights: (Known | null)[],
): Known | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || rules.aggregation === "NONE") return null;
  const byWeight = rules.aggregation === "WEIGHTED_MEAN";
  const weighing = weights.filter((weight) => weight !== null);
  if (byWeight && weighing.length < parts.length) return null;
  const combine = (of: (one: Known) => Span): Span | null => {
    const values = known.map((part, index) => {
      const weight = byWeight ? weighing[index] : undefined;
      return weight ? multiply(of(part), of(weight)) : of(part);
    });
    const total = values.reduce(add);
    return byWeight ? divide(total, weighing.map(of).reduce(add)) : total;
  };
  const span = combine((one) => one.span);
  const wide = combine((one) => one.wide);
  if (!(span && wide)) return null;
  const statuses = known.flatMap(({ status }) => (status ? [status] : []));
  return {
    span,
    wide,
    // open: whether a restated figure starts from no step; here it has one more than its parts
    steps: 1 + Math.max(...known.map(({ steps }) => steps)),
    rule: 0,
    status: statuses.length > 0 ? statuses.reduce(weakerStatus) : null,
    facts: known.flatMap(({ facts }) => facts).sort(),
    loose: known.flatMap(({ loose }) => loose),
    // what the reports said, before the valid range cut it: at most 50 and exactly 40 are at most 90
    words: wordsOf(combine((one) => (one.words ? spanOf(one.words) : one.span)) ?? span),
    verdict: null,
    decimals: Math.min(...known.map(({ decimals }) => decimals)),
    half: known.reduce((sum, { half }) => sum + half, 0),
  };
}

function wordsOf(span: Span): Words | null {
  if (isPoint(span)) return { bound: "EXACT", value: span.low, high: null };
  if (span.high === Infinity)
    return { bound: span.lowOpen ? "MORE_THAN" : "AT_LEAST", value: span.low, high: null };
  if (span.low === -Infinity)
    return { bound: span.highOpen ? "LESS_THAN" : "AT_MOST", value: span.high, high: null };
  return { bound: "RANGE", value: span.low, high: span.high };
}

/** The unit's own targets, and those of its predecessors that can be put together. */
function slotsOfMerged(rules: IndicatorRules, own: IndicatorFacts, sides: Side[]): Slot[] {
  const slots = slotsOf(own);
  for (const slot of sides.flatMap((side) => side.slots)) {
    const isThere = slots.some((one) => slotName(one) === slotName(slot));
    if (!isThere && targetOf(rules, sides, slot)) slots.push({ ...slot, stated: true });
  }
  return slots;
}

function targetOf(rules: IndicatorRules, sides: Side[], slot: Slot): Known | null {
  const parts = sides.map((side) => {
    const mine = side.slots.find((one) => slotName(one) === slotName(slot));
    return mine ? side.under(slot.plan).target("LEVEL", mine) : null;
  });
  const weights = sides.map((side) => side.weight?.actual("LEVEL", slot.year, slot.dueMonth) ?? null);
  return putTogether(rules, parts, weights);
}

function actualOf(rules: IndicatorRules, sides: Side[], plan: string, { year, month }: Moment): Known | null {
  const parts = sides.map((side) => side.under(plan).actual("LEVEL", year, month));
  const weights = sides.map((side) => side.weight?.actual("LEVEL", year, month) ?? null);
  return putTogether(rules, parts, weights);
}

function attainMerged(rules: IndicatorRules, unit: UnitFacts): NaiveAttainment[] {
  const own = newest(unit.own);
  const sides = unit.predecessors.map((predecessor) => sideOf(rules, predecessor));
  const slots = slotsOfMerged(rules, own, sides);
  const months = sides.flatMap(({ facts }) => facts.actuals.map(({ throughMonth }) => throughMonth));
  const under = (plan: string) =>
    new Knowledge(rules, own, slots, plan, {
      actual: (year, month) => actualOf(rules, sides, plan, { year, month }),
      target: (slot) => targetOf(rules, sides, slot),
      months,
    });
  return [...ofTargets(slots, under), ...ofYearsReported(own, sides, slots, under)];
}

/** A year somebody reported on or had a target for, and no target that could be put together. */
function ofYearsReported(
  own: IndicatorFacts,
  sides: Side[],
  slots: Slot[],
  under: (plan: string) => Knowledge,
): NaiveAttainment[] {
  const everyone = [own, ...sides.map(({ facts }) => facts)];
  const actuals = everyone.flatMap((facts) => facts.actuals);
  const years = [...actuals, ...everyone.flatMap(({ targets }) => targets)].map(({ year }) => year);
  const alone = [...new Set(years)].filter((year) => !slots.some((slot) => slot.year === year));
  return alone.map((year) => {
    const hadTarget = sides.some((side) => side.slots.some((slot) => slot.year === year));
    const ofYear = actuals.filter((fact) => fact.year === year);
    // a target that cannot be put together was one of levels: only levels are put together
    const measure = hadTarget
      ? "LEVEL"
      : (targetMeasures.find((one) => ofYear.some((fact) => fact.measure === one)) ?? "LEVEL");
    const knowledge = under("MAIN");
    const known = knowledge.months().filter((month) => knowledge.actual(measure, year, month));
    return withoutTarget(knowledge, measure, { year, month: known.at(-1) ?? 12 });
  });
}

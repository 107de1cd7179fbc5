import type {
  Ambition,
  CheckedField,
  StatedVerdict,
  TargetMeasure,
  Verdict,
} from "@doichieu/schema/vocabulary";
import type { IndicatorFacts, IndicatorRules } from "../../../server/src/engine/index.ts";
import { ambition } from "./ambition.ts";
import { type Comparison, compare, judge, type Moment } from "./comparison.ts";
import { Knowledge } from "./knowledge.ts";
import { newest } from "./newest.ts";
import { type NaivePace, pace } from "./pace.ts";
import { favourable, gap, planRatio } from "./ratio-and-gap.ts";
import { type Slot, slotsOf } from "./slot.ts";
import type { Span } from "./span.ts";
import {
  contradictedIn,
  contradictedTargetGrowth,
  contradictedVerdict,
  statedVerdictOn,
} from "./stated-again.ts";

export interface NaiveAttainment {
  fromYear: number | null;
  year: number;
  dueMonth: number | null;
  measure: TargetMeasure;
  plan: string;
  throughMonth: number | null;
  actualYear: number | null;
  verdict: Verdict;
  provisional: boolean;
  target: Span | null;
  actual: Span | null;
  planRatio: Span | null;
  gap: Span | null;
  shortfall: number | null;
  favourable: boolean | null;
  targetLevel: Span | null;
  actualLevel: Span | null;
  targetGrowth: Span | null;
  actualGrowth: Span | null;
  actualChange: Span | null;
  lastActual: Span | null;
  lastActualGrowth: Span | null;
  ambition: Ambition;
  statedVerdict: StatedVerdict | null;
  discrepancies: CheckedField[];
  pace: NaivePace | null;
}

export const targetMeasures: TargetMeasure[] = ["LEVEL", "GROWTH", "CHANGE"];

/** Every attainment of one indicator in one province, straight from the rules. */
export function attain(rules: IndicatorRules, revisions: IndicatorFacts): NaiveAttainment[] {
  const facts = newest(revisions);
  const slots = slotsOf(facts);
  const under = (plan: string) => new Knowledge(rules, facts, slots, plan);
  return [...ofTargets(slots, under), ...ofYearsWithoutTarget(facts, slots, under)];
}

export function ofTargets(slots: Slot[], under: (plan: string) => Knowledge): NaiveAttainment[] {
  return slots.flatMap((slot) => {
    const knowledge = under(slot.plan);
    const stated = targetMeasures.filter((measure) => knowledge.statedTarget(measure, slot));
    const measures = stated.length > 0 ? stated : (["LEVEL"] as const);
    return measures.map((measure) => attainmentOf(knowledge, compare(knowledge, slot, measure)));
  });
}

function attainmentOf(knowledge: Knowledge, comparison: Comparison): NaiveAttainment {
  const { slot, measure, held, target, actual } = comparison;
  const judgement = judge(knowledge, comparison);
  const difference = gap(knowledge, comparison);
  const at: Moment = held ?? { year: slot.year, month: slot.dueMonth };
  const statedVerdict = statedVerdictOn(knowledge, comparison, at);
  return {
    fromYear: slot.fromYear,
    year: slot.year,
    dueMonth: slot.dueMonth,
    measure,
    plan: slot.plan,
    throughMonth: held?.month ?? null,
    actualYear: held?.year ?? null,
    ...judgement,
    target: target?.span ?? null,
    actual: actual?.span ?? null,
    planRatio: planRatio(knowledge, comparison),
    gap: difference,
    favourable: favourable(knowledge, comparison, difference),
    targetLevel: knowledge.target("LEVEL", slot)?.span ?? null,
    targetGrowth: knowledge.target("GROWTH", slot)?.span ?? null,
    ...viewsAt(knowledge, at),
    lastActual: lastOf(knowledge, measure, at),
    lastActualGrowth: lastOf(knowledge, "GROWTH", at),
    ambition: ambition(knowledge, slot),
    statedVerdict,
    discrepancies: [
      ...contradictedIn(knowledge, at.year, slot),
      ...contradictedTargetGrowth(knowledge, slot),
      ...contradictedVerdict(statedVerdict, judgement.verdict),
    ].sort(),
    pace: pace(knowledge, comparison),
  };
}

/** A year before the actual held (without one, before the target), same months. Open: the last result before what? */
function lastOf(knowledge: Knowledge, measure: TargetMeasure, at: Moment): Span | null {
  return knowledge.actual(measure, at.year - 1, at.month)?.span ?? null;
}

const viewsAt = (knowledge: Knowledge, { year, month }: Moment) => ({
  actualLevel: knowledge.actual("LEVEL", year, month)?.span ?? null,
  actualGrowth: knowledge.actual("GROWTH", year, month)?.span ?? null,
  actualChange: knowledge.actual("CHANGE", year, month)?.span ?? null,
});

/** NO_TARGET: a level, else growth, else change; then the latest month. */
function ofYearsWithoutTarget(
  facts: IndicatorFacts,
  slots: Slot[],
  under: (plan: string) => Knowledge,
): NaiveAttainment[] {
  const years = [...new Set(facts.actuals.map(({ year }) => year))];
  return years
    .filter((year) => !slots.some((slot) => slot.year === year))
    .flatMap((year) => {
      const ofYear = facts.actuals.filter((fact) => fact.year === year);
      const measure = targetMeasures.find((one) => ofYear.some((fact) => fact.measure === one));
      if (!measure) return [];
      const month = Math.max(
        ...ofYear.filter((fact) => fact.measure === measure).map((fact) => fact.throughMonth),
      );
      return [withoutTarget(under("MAIN"), measure, { year, month })];
    });
}

export function withoutTarget(knowledge: Knowledge, measure: TargetMeasure, at: Moment): NaiveAttainment {
  const said = knowledge.facts.actuals.find(
    (fact) => fact.measure === measure && fact.year === at.year && fact.throughMonth === at.month,
  );
  const actual = knowledge.actual(measure, at.year, at.month);
  const span = (one: TargetMeasure) => knowledge.actual(one, at.year - 1, at.month)?.span ?? null;
  return {
    fromYear: null,
    year: at.year,
    dueMonth: null,
    measure,
    plan: "MAIN",
    throughMonth: actual ? at.month : null,
    actualYear: actual ? at.year : null,
    verdict: "NO_TARGET",
    provisional: false,
    shortfall: null,
    target: null,
    actual: actual?.span ?? null,
    planRatio: null,
    gap: null,
    favourable: null,
    targetLevel: null,
    targetGrowth: null,
    ...viewsAt(knowledge, at),
    lastActual: span(measure),
    lastActualGrowth: span("GROWTH"),
    ambition: "UNKNOWN",
    statedVerdict: said?.statedVerdict ?? null,
    discrepancies: contradictedIn(knowledge, at.year, null).sort(),
    pace: null,
  };
}

import { type AmountData, judgedVerdicts, type Verdict } from "@doichieu/schema/vocabulary";
import { evaluate, evaluateUnit } from "./evaluate.ts";
import type { AttainmentKey, EvaluatedAttainment } from "./evaluation.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import { knownOfUnit, type UnitFacts } from "./restatement.ts";

/** An attainment as it stood once the reports of a day were out (M14). */
export interface AttainmentState {
  /** ISO day from which it stood so */
  publishedDay: string;
  target: AmountData | null;
  actual: AmountData | null;
  verdict: Verdict;
  dueDay: string | null;
  /** did the figures published that day turn a judged verdict into another? */
  isFlipped: boolean;
}

/** How an attainment came to stand as it does: one state for each day whose reports changed it, oldest first. */
export function historyOf(
  rules: IndicatorRules,
  revisions: IndicatorFacts,
  key: AttainmentKey,
): AttainmentState[] {
  return statesOn(daysOf([revisions]), key, (day) => evaluate(rules, publishedBy(revisions, day)));
}

/** The same for one of today's units (M13). */
export function historyOfUnit(rules: IndicatorRules, unit: UnitFacts, key: AttainmentKey): AttainmentState[] {
  const all = [unit.own, ...unit.predecessors.map(({ facts }) => facts)];
  return statesOn(daysOf(all), key, (day) =>
    evaluateUnit(
      rules,
      knownOfUnit(unit, (facts) => publishedBy(facts, day)),
    ),
  );
}

function daysOf(all: readonly IndicatorFacts[]): string[] {
  const facts = all.flatMap(({ targets, actuals }) => [...targets, ...actuals]);
  return [...new Set(facts.map((fact) => fact.publishedDay))].sort();
}

function statesOn(
  days: readonly string[],
  key: AttainmentKey,
  evaluateOn: (day: string) => EvaluatedAttainment[],
): AttainmentState[] {
  const states: AttainmentState[] = [];
  for (const day of days) {
    const found = evaluateOn(day).find((candidate) => hasKey(candidate, key));
    if (!found) continue;
    const last = states.at(-1);
    const state = stateOf(found, day, last);
    if (!last || isChanged(last, state)) states.push(state);
  }
  return states;
}

/** The revisions whose source was out by that day (M14). */
export function publishedBy(revisions: IndicatorFacts, day: string): IndicatorFacts {
  return {
    targets: revisions.targets.filter((fact) => fact.publishedDay <= day),
    actuals: revisions.actuals.filter((fact) => fact.publishedDay <= day),
  };
}

function hasKey(candidate: EvaluatedAttainment, key: AttainmentKey): boolean {
  return (
    candidate.fromYear === key.fromYear &&
    candidate.year === key.year &&
    candidate.dueMonth === key.dueMonth &&
    candidate.measure === key.measure &&
    candidate.plan === key.plan
  );
}

function stateOf(
  found: EvaluatedAttainment,
  publishedDay: string,
  last: AttainmentState | undefined,
): AttainmentState {
  const { target, actual, verdict, dueDay } = found;
  const isJudged = (one: Verdict) => judgedVerdicts.includes(one);
  const isFlipped =
    last !== undefined && isJudged(last.verdict) && isJudged(verdict) && last.verdict !== verdict;
  return { publishedDay, target, actual, verdict, dueDay, isFlipped };
}

function isChanged(a: AttainmentState, b: AttainmentState): boolean {
  const figures = (state: AttainmentState) => JSON.stringify([state.target, state.actual, state.verdict]);
  return figures(a) !== figures(b);
}

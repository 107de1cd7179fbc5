import { firmness, namesOnePlan } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorFacts, TargetFact } from "../../../server/src/engine/index.ts";
import { statusOf } from "./known.ts";

const isActual = (fact: ActualFact | TargetFact): fact is ActualFact => "status" in fact;

/** A level, growth or change achieved counts for every plan, so its key names none. */
function keyOf(fact: ActualFact | TargetFact): string {
  if (!isActual(fact)) return [fact.fromYear, fact.year, fact.dueMonth, fact.measure, fact.plan].join("|");
  const plan = namesOnePlan(fact.measure) ? fact.plan : "every";
  return [fact.year, fact.throughMonth, fact.measure, plan].join("|");
}

/** M14: published later, then firmer, then recorded later, then the larger source id. */
function isNewer(a: ActualFact | TargetFact, b: ActualFact | TargetFact): boolean {
  if (a.publishedDay !== b.publishedDay) return a.publishedDay > b.publishedDay;
  if (isActual(a) && isActual(b)) {
    const difference = firmness(statusOf(a)) - firmness(statusOf(b));
    if (difference !== 0) return difference > 0;
  }
  if (a.recordedAt !== b.recordedAt) return a.recordedAt > b.recordedAt;
  if (a.sourceId !== b.sourceId) return a.sourceId > b.sourceId;
  return a.id > b.id;
}

function newestOf<F extends ActualFact | TargetFact>(facts: readonly F[]): F[] {
  return facts.filter((fact) => !facts.some((other) => keyOf(other) === keyOf(fact) && isNewer(other, fact)));
}

export function newest(facts: IndicatorFacts): IndicatorFacts {
  return { targets: newestOf(facts.targets), actuals: newestOf(facts.actuals) };
}

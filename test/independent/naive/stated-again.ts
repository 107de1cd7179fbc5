import type { CheckedField, StatedVerdict, Verdict } from "@doichieu/schema/vocabulary";
import type { ActualFact, IndicatorFacts, TargetFact } from "../../../server/src/engine/index.ts";
import type { Comparison, Moment } from "./comparison.ts";
import { endFor, goalOf } from "./goal.ts";
import { Knowledge } from "./knowledge.ts";
import { halfUnit, type Known, knownFrom, widen } from "./known.ts";
import type { Slot } from "./slot.ts";
import { divide, point, type Span, subtract, times } from "./span.ts";

/** All the same but for one stated figure (M9: "the other facts"). */
function without(knowledge: Knowledge, fact: ActualFact | TargetFact): Knowledge {
  const facts: IndicatorFacts = {
    targets: knowledge.facts.targets.filter((one) => one !== fact),
    actuals: knowledge.facts.actuals.filter((one) => one !== fact),
  };
  return new Knowledge(knowledge.rules, facts, knowledge.slots, knowledge.plan, knowledge.given);
}

const touch = (a: Span, b: Span): boolean => {
  const allowance =
    1e-9 * Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite), 0);
  return a.low <= b.high + allowance && b.low <= a.high + allowance;
};

/** Could the recomputed figure, rounded as the stated one is, be the stated one? */
function agrees(knowledge: Knowledge, fact: ActualFact | TargetFact, recomputed: Span | null): boolean {
  if (!recomputed) return true;
  const stated = knownFrom(knowledge.rules, fact);
  return touch(recomputed, widen(stated.span, halfUnit(fact.decimals)));
}

/** The target's end that is held against the actual, with its rounding. */
function wideEnd(knowledge: Knowledge, target: Known, actual: Known): Span | null {
  if (!target.words) return target.wide;
  const goal = goalOf(knowledge.rules, target.words);
  const low = endFor(goal, actual.span.low);
  const high = endFor(goal, actual.span.high);
  if (!(Number.isFinite(low) && Number.isFinite(high)) && goal.way === "INTO") return null;
  const end = goal.way === "INTO" ? { ...point(low), high } : point(goal.end);
  return widen(end, target.half);
}

function recomputedActual(knowledge: Knowledge, fact: ActualFact, slot: Slot | undefined): Span | null {
  const others = without(knowledge, fact);
  const { year, throughMonth: month, measure } = fact;
  if (measure === "LEVEL") return null;
  if (measure === "GROWTH" || measure === "CHANGE") return others.actual(measure, year, month)?.wide ?? null;
  const actual = others.actual("LEVEL", year, month);
  const target = slot ? others.target("LEVEL", slot) : null;
  if (!(actual && target) || actual.loose.some((id) => target.loose.includes(id))) return null;
  const end = wideEnd(others, target, actual);
  if (!end) return null;
  if (measure === "PLAN_DIFFERENCE") return subtract(actual.wide, end);
  if (actual.span.high < 0) return null;
  const ratio = divide(actual.wide, end);
  return ratio && times(ratio, 100);
}

const fieldOf: Record<string, CheckedField> = {
  GROWTH: "GROWTH",
  CHANGE: "CHANGE",
  PLAN_RATIO: "PLAN_RATIO",
  PLAN_DIFFERENCE: "PLAN_DIFFERENCE",
};

/** The stated figures of this year that the others contradict. Open: or only those of the month held? */
export function contradictedIn(knowledge: Knowledge, year: number, slot: Slot | null): CheckedField[] {
  const fields: CheckedField[] = [];
  for (const fact of knowledge.facts.actuals) {
    const field = fieldOf[fact.measure];
    const ofPlan = field === "PLAN_RATIO" || field === "PLAN_DIFFERENCE";
    if (!field || fact.year !== year) continue;
    if (
      ofPlan &&
      !(slot && fact.plan === knowledge.plan && knowledge.means(slot, fact.year, fact.throughMonth))
    )
      continue;
    if (!agrees(knowledge, fact, recomputedActual(knowledge, fact, slot ?? undefined))) fields.push(field);
  }
  return fields;
}

export function contradictedTargetGrowth(knowledge: Knowledge, slot: Slot): CheckedField[] {
  const fact = knowledge.facts.targets.find(
    (one) =>
      one.measure === "GROWTH" &&
      one.fromYear === slot.fromYear &&
      one.year === slot.year &&
      one.dueMonth === slot.dueMonth &&
      one.plan === slot.plan,
  );
  if (!fact) return [];
  const recomputed = without(knowledge, fact).target("GROWTH", slot);
  return agrees(knowledge, fact, recomputed?.wide ?? null) ? [] : ["TARGET_GROWTH"];
}

/** What the report itself says of this target: beside the figure of its measure, else beside another one. */
export function statedVerdictOn(
  knowledge: Knowledge,
  comparison: Pick<Comparison, "measure" | "slot">,
  moment: Moment,
): StatedVerdict | null {
  const measuresWithTarget: string[] = knowledge.facts.targets
    .filter((target) => target.year === comparison.slot.year && target.plan === comparison.slot.plan)
    .map(({ measure }) => measure);
  const said = knowledge.facts.actuals.filter(
    (fact) => fact.statedVerdict && fact.year === moment.year && fact.throughMonth === moment.month,
  );
  const mine = said.find((fact) => fact.measure === comparison.measure);
  if (mine) return mine.statedVerdict;
  // a ratio or difference to plan speaks of the level target, where there is one
  const isOfLevel = comparison.measure === "LEVEL" || !measuresWithTarget.includes("LEVEL");
  for (const measure of isOfLevel ? ["PLAN_RATIO", "PLAN_DIFFERENCE"] : []) {
    const other = said.find(
      (fact) =>
        fact.measure === measure &&
        fact.plan === knowledge.plan &&
        knowledge.means(comparison.slot, fact.year, fact.throughMonth),
    );
    if (other) return other.statedVerdict;
  }
  for (const measure of ["LEVEL", "GROWTH", "CHANGE"]) {
    const other = said.find((fact) => fact.measure === measure && !measuresWithTarget.includes(measure));
    if (other) return other.statedVerdict;
  }
  return null;
}

const agreeing: Record<StatedVerdict, Verdict[]> = {
  MET: ["MET", "EXCEEDED"],
  EXCEEDED: ["EXCEEDED"],
  NOT_MET: ["NOT_MET", "NEARLY_MET"],
};
const decided: Verdict[] = ["EXCEEDED", "MET", "NEARLY_MET", "NOT_MET"];

export function contradictedVerdict(stated: StatedVerdict | null, computed: Verdict): CheckedField[] {
  if (!(stated && decided.includes(computed))) return [];
  return agreeing[stated].includes(computed) ? [] : ["VERDICT"];
}

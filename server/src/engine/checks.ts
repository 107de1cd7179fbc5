import { type CheckedField, type Direction, namesOnePlan } from "@doichieu/schema/vocabulary";
import { slotOf } from "./derivation/applications.ts";
import { derive } from "./derivation/derive.ts";
import { achieved, type Slot, targeted, type Variable } from "./derivation/variables.ts";
import { ensured } from "./ensured.ts";
import type { ActualFact, TargetFact } from "./facts.ts";
import { type Figure, idsBehind } from "./figure.ts";
import { type Findings, slotOfTarget, variableOf } from "./findings.ts";
import {
  aboveZero,
  divide,
  type Interval,
  isPoint,
  overlap,
  point,
  scale,
  subtract,
  widen,
} from "./interval.ts";
import { aimAt, endToReach } from "./judgement.ts";

/** A stated figure and the same figure from the other facts (M9). */
export interface Check {
  field: Exclude<CheckedField, "VERDICT">;
  fact: TargetFact | ActualFact;
  /** the plan it speaks of; null where it counts for every plan */
  slot: Slot | null;
  stated: Figure;
  /** null where the other facts do not give it */
  computed: Figure | null;
  /** null where it could not be recomputed */
  agrees: boolean | null;
}

/** Every stated growth, change, plan ratio, plan difference and target growth, each held against the others. */
export function checksOf(findings: Findings): Check[] {
  return [
    ...findings.facts.targets
      .filter((fact) => fact.measure === "GROWTH")
      .map((fact) =>
        checkOf(findings, "TARGET_GROWTH", fact, slotOfTarget(fact), targeted("GROWTH", slotOfTarget(fact))),
      ),
    ...findings.facts.actuals.flatMap((fact) => {
      if (fact.measure === "LEVEL") return [];
      const slot = namesOnePlan(fact.measure)
        ? ensured(slotOf(fact, findings.slots), "a ratio or difference has a plan")
        : null;
      return [checkOf(findings, fact.measure, fact, slot, variableOf(fact))];
    }),
  ];
}

function checkOf(
  findings: Findings,
  field: Check["field"],
  fact: TargetFact | ActualFact,
  slot: Slot | null,
  name: Variable,
): Check {
  const stated = ensured(findings.stated.get(name), "a checked fact is stated");
  const others = new Map(findings.stated);
  others.delete(name);
  const { figures } = derive(findings.rules, others, findings.applications);
  const computed =
    slot && field.startsWith("PLAN_")
      ? againstPlanFrom(figures, slot, fact as ActualFact, findings.rules.direction)
      : (figures.get(name) ?? null);
  const agrees = computed ? overlap(computed.rounded, stated.rounded, true) : null;
  return { field, fact, slot, stated, computed, agrees };
}

/** Ratio and difference go by the end of a set target that has to be reached (M4), with that end's rounding. */
function toReach(target: Figure, direction: Direction, actual: Figure): Pick<Figure, "interval" | "rounded"> {
  if (target.ownBound === null || isPoint(target.interval)) return target;
  const end = endToReach(aimAt(target, direction), actual.interval);
  const roundedEnd = end === target.interval.low ? target.rounded.low : target.rounded.high;
  return { interval: point(end), rounded: widen(point(end), Math.abs(roundedEnd - end)) };
}

/** null where the plan is zero or less. */
function perCentOf(actual: Interval, plan: Interval): Interval | null {
  const divisor = aboveZero(plan);
  return divisor && scale(divide(actual, divisor), 100);
}

/** The ratio or difference that level and plan give by M4. */
function againstPlanFrom(
  figures: ReadonlyMap<Variable, Figure>,
  slot: Slot,
  fact: ActualFact,
  direction: Direction,
): Figure | null {
  const actual = figures.get(achieved("LEVEL", fact.year, fact.throughMonth));
  const target = figures.get(targeted("LEVEL", slot));
  if (!(actual && target)) return null;
  if (actual.looseInputIds.some((id) => target.looseInputIds.includes(id))) return null;
  const isRatio = fact.measure === "PLAN_RATIO";
  const against = toReach(target, direction, actual);
  const of = (pick: "interval" | "rounded") =>
    isRatio ? perCentOf(actual[pick], against[pick]) : subtract(actual[pick], against[pick]);
  const interval = of("interval");
  const rounded = of("rounded");
  if (!(interval && rounded)) return null;
  return {
    ...actual,
    interval,
    rounded,
    ownBound: null,
    decimals: isRatio ? 2 : Math.max(0, actual.decimals, target.decimals),
    approximate: actual.approximate || target.approximate,
    inputIds: idsBehind(actual.inputIds, target.inputIds),
    looseInputIds: idsBehind(actual.looseInputIds, target.looseInputIds),
  };
}

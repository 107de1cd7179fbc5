import type { Absent } from "./absences.ts";
import { actualKey, targetKey } from "./current-facts.ts";
import { applicationsFor } from "./derivation/applications.ts";
import { derive } from "./derivation/derive.ts";
import { achieved, type Slot, slotName, targeted, type Variable } from "./derivation/variables.ts";
import { ensured } from "./ensured.ts";
import type { IndicatorFacts, IndicatorRules } from "./facts.ts";
import type { Figure } from "./figure.ts";
import { type Findings, findingsOf, type ReportedMoment } from "./findings.ts";
import { combine, commonBound, type Part } from "./restatement/combine.ts";

/** What is known of one of today's units: its own reports and those of the units it was made from (M13). */
export interface UnitFacts {
  own: IndicatorFacts;
  /** none for a unit that was never changed */
  predecessors: readonly Predecessor[];
}

export interface Predecessor {
  facts: IndicatorFacts;
  /** the weight indicator in this predecessor; null where the indicator has none */
  weight: { rules: IndicatorRules; facts: IndicatorFacts } | null;
}

/**
 * Everything known of one of today's units. A single predecessor is the same unit and carries everything over; of
 * merged ones only levels are put together, and growth, ratio and verdict follow by the same rules as ever.
 * A figure reported for the new unit beats a restated one.
 */
export function findingsOfUnit(rules: IndicatorRules, unit: UnitFacts): Findings {
  const [only, ...others] = unit.predecessors;
  if (!only) return findingsOf(rules, unit.own);
  if (others.length === 0) return findingsOf(rules, carriedOver(unit.own, only.facts));
  return merged(rules, unit);
}

/** The predecessor's facts, but for those that the unit reported anew under the same key. */
function carriedOver(own: IndicatorFacts, before: IndicatorFacts): IndicatorFacts {
  const targets = new Set(own.targets.map(targetKey));
  const actuals = new Set(own.actuals.map(actualKey));
  return {
    targets: [...own.targets, ...before.targets.filter((fact) => !targets.has(targetKey(fact)))],
    actuals: [...own.actuals, ...before.actuals.filter((fact) => !actuals.has(actualKey(fact)))],
  };
}

/** One predecessor with what follows from its reports. */
interface Side {
  findings: Findings;
  weights: Findings | null;
}

function merged(rules: IndicatorRules, unit: UnitFacts): Findings {
  const own = findingsOf(rules, unit.own);
  const sides: Side[] = unit.predecessors.map(({ facts, weight }) => ({
    findings: findingsOf(rules, facts),
    weights: weight && findingsOf(weight.rules, weight.facts),
  }));
  const stated = new Map(own.stated);
  const gaps = restateActuals(rules, sides, stated);
  const { slots, targetGaps } = restateTargets(rules, sides, own, stated);
  const evidence = evidenceOf([
    own,
    ...sides.flatMap(({ findings, weights }) => [findings, ...(weights ? [weights] : [])]),
  ]);
  const applications = applicationsFor(rules, own.facts, slots, evidence);
  return {
    ...own,
    slots,
    stated,
    applications,
    evidence,
    reported: withYearsOfGaps(
      [...own.reported, ...sides.flatMap(({ findings }) => findings.reported)],
      targetGaps,
    ),
    gaps,
    targetGaps,
    ...derive(rules, stated, applications),
  };
}

function evidenceOf(all: readonly Findings[]): IndicatorFacts {
  return {
    targets: all.flatMap(({ facts }) => facts.targets),
    actuals: all.flatMap(({ facts }) => facts.actuals),
  };
}

/** A year with targets that could not be put together is told of, even where nothing was achieved yet. */
function withYearsOfGaps(
  reported: readonly ReportedMoment[],
  targetGaps: ReadonlyMap<number, Absent>,
): ReportedMoment[] {
  const told = new Set(reported.filter(({ measure }) => measure === "LEVEL").map(({ year }) => year));
  const untold = [...targetGaps.keys()].filter((year) => !told.has(year));
  return [...reported, ...untold.map((year) => ({ measure: "LEVEL", year, month: 12 }) as const)];
}

/** Puts the predecessors' levels together wherever one of them has a figure; answers where that cannot be done. */
function restateActuals(
  rules: IndicatorRules,
  sides: readonly Side[],
  stated: Map<Variable, Figure>,
): Map<Variable, Absent> {
  const gaps = new Map<Variable, Absent>();
  for (const { year, month } of momentsOf(sides)) {
    const level = achieved("LEVEL", year, month);
    if (stated.has(level)) continue;
    const restated = combine(rules, partsAt(sides, level, level));
    if (restated.value) {
      stated.set(level, restated.value);
      continue;
    }
    gaps.set(level, restated);
    for (const measure of ["GROWTH", "CHANGE"] as const) {
      gaps.set(achieved(measure, year, month), { value: null, reason: "NOT_RESTATABLE", detail: null });
    }
  }
  return gaps;
}

/** Every moment of which a predecessor knows anything, stated or derived. */
function momentsOf(sides: readonly Side[]): { year: number; month: number }[] {
  const moments = new Map<string, { year: number; month: number }>();
  for (const { findings } of sides) {
    for (const { year, throughMonth: month } of findings.facts.actuals) {
      for (const at of [year, year - 1]) {
        const isKnown = (["LEVEL", "GROWTH", "CHANGE"] as const).some((measure) =>
          findings.figures.has(achieved(measure, at, month)),
        );
        if (isKnown) moments.set(`${at}|${month}`, { year: at, month });
      }
    }
  }
  return [...moments.values()];
}

function partsAt(sides: readonly Side[], variable: Variable, weightAt: Variable): Part[] {
  return sides.map(({ findings, weights }) => ({
    figure: findings.figures.get(variable) ?? null,
    weight: weights?.figures.get(weightAt) ?? null,
  }));
}

/** The same for targets; a plan that the new unit states for itself is left alone. */
function restateTargets(
  rules: IndicatorRules,
  sides: readonly Side[],
  own: Findings,
  stated: Map<Variable, Figure>,
): { slots: Slot[]; targetGaps: Map<number, Absent> } {
  const slots = [...own.slots];
  const targetGaps = new Map<number, Absent>();
  const candidates = new Map(
    sides.flatMap(({ findings }) => findings.slots.map((slot) => [slotName(slot), slot])),
  );
  for (const slot of candidates.values()) {
    if (own.slots.some(({ year, plan }) => year === slot.year && plan === slot.plan)) continue;
    const level = targeted("LEVEL", slot);
    const parts = partsAt(sides, level, achieved("LEVEL", slot.year, slot.dueMonth));
    const restated = combine(rules, parts);
    if (!restated.value) {
      targetGaps.set(slot.year, restated);
      continue;
    }
    const words = commonBound(
      parts.map(({ figure }) => ensured(figure, "nothing is put together of missing parts")),
    );
    stated.set(level, { ...restated.value, status: null, ownBound: words });
    slots.push(slot);
  }
  for (const { year } of slots) targetGaps.delete(year);
  return { slots, targetGaps };
}

/** The same unit with each set of its facts narrowed, as to those published by a day (M14). */
export function knownOfUnit(unit: UnitFacts, narrow: (facts: IndicatorFacts) => IndicatorFacts): UnitFacts {
  return {
    own: narrow(unit.own),
    predecessors: unit.predecessors.map(({ facts, weight }) => ({
      facts: narrow(facts),
      weight: weight && { rules: weight.rules, facts: narrow(weight.facts) },
    })),
  };
}

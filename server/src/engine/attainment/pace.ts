import { type AbsenceReason, isWhole, type PaceStatus } from "@doichieu/schema/vocabulary";
import { amountFrom, amountIn } from "../amount.ts";
import { yearsIn } from "../derivation/applications.ts";
import { achieved, isAnnual, type Slot } from "../derivation/variables.ts";
import type { Milestone, Pace, PaceLevel } from "../evaluation.ts";
import { domainsOf, type Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import { isPoint, point } from "../interval.ts";
import { type Aim, aimAt, endToReach, judge, NEARLY_MET_THRESHOLD, senseOf } from "../judgement.ts";
import { toAnswer } from "../numbers.ts";
import type { Comparison } from "./comparison.ts";
import type { Moment } from "./views.ts";

/** Pace at least this: ON_TRACK; at least the second: BEHIND; above zero: FAR_BEHIND (M10). */
const ON_TRACK_FROM = 0.95;
const BEHIND_FROM = 0.6;

/** A level at a moment: `time` in years, a half-year figure half a year on. */
interface Step extends Moment {
  time: number;
  figure: Figure;
}

/** M10 for a plan period, M11 within the year; null where neither speaks. */
export function paceOf(comparison: Comparison, findings: Findings, planRatio: number | null): Pace | null {
  const ofYear = paceOfYear(comparison, findings, planRatio);
  if (!isAnnual(comparison.slot)) return { ...periodPace(comparison, findings), ofYear };
  if (ofYear === null) return null;
  return { status: "UNKNOWN", reason: "PERIODS_DIFFER", ratio: null, milestones: [], ofYear };
}

/** M11: only the level of a flow through part of its year: growth does not add up over months; 1 is a twelfth of the plan each month. */
function paceOfYear(
  { slot, held, measure }: Comparison,
  findings: Findings,
  planRatio: number | null,
): number | null {
  if (findings.rules.kind !== "FLOW" || measure !== "LEVEL" || planRatio === null) return null;
  if (!held?.isEarly || held.year !== slot.year) return null;
  return toAnswer(planRatio / 100 / (held.month / 12));
}

type PeriodPace = Omit<Pace, "ofYear">;

function unknown(reason: AbsenceReason, milestones: Milestone[] = []): PeriodPace {
  return { status: "UNKNOWN", reason, ratio: null, milestones };
}

/** The last level before the period and those inside it, oldest first, up to what the target is held against. */
function runOf(comparison: Comparison, findings: Findings): { before: Step | undefined; inside: Step[] } {
  const { slot } = comparison;
  const steps = stepsOf(findings, slot).filter((step) => step.time <= timeHeld(comparison));
  return {
    before: steps.filter((step) => step.time < slot.fromYear + START_OF_YEAR).at(-1),
    inside: steps.filter((step) => step.time >= slot.fromYear + START_OF_YEAR),
  };
}

/** The levels that the pace of a plan period is read from, the base first; none for an annual target. */
export function paceLevels(comparison: Comparison, findings: Findings): PaceLevel[] {
  if (isAnnual(comparison.slot) || comparison.measure !== "LEVEL") return [];
  const { before, inside } = runOf(comparison, findings);
  return [...(before ? [before] : []), ...inside].map(({ year, month, figure }) => ({
    year,
    throughMonth: month,
    level: amountIn("LEVEL", figure, findings.rules),
  }));
}

function periodPace(comparison: Comparison, findings: Findings): PeriodPace {
  const { slot, measure, target } = comparison;
  if (measure !== "LEVEL") return unknown("NOT_A_LEVEL");
  const { before, inside } = runOf(comparison, findings);
  const base = before ?? inside[0];
  if (!(target && base)) return unknown("NO_BASE");
  const later = inside.filter((step) => step !== base);
  if (!isPoint(base.figure.interval)) return unknown("LOOSE_BASE");
  const aim = aimAt(target, findings.rules.direction);
  const path = pathOf(findings, slot, base, endToReach(aim, base.figure.interval));
  const milestones = milestonesOf(findings, slot, path, [base.figure, target]);
  const threshold = findings.rules.nearlyMetThreshold ?? NEARLY_MET_THRESHOLD;
  return { milestones, ...statusOf({ aim, threshold }, base, before ? later : [base, ...later], path) };
}

/** What the target is held against is the latest that counts (M3): a period due in June is not judged by December. */
function timeHeld({ slot, held }: Comparison): number {
  return held ? held.year + held.month / 12 : slot.year + slot.dueMonth / 12;
}

/** A whole year stands at its end: time year + 1, so that the first moment inside a period is just after its start. */
const START_OF_YEAR = 1 / 24;

/** Levels known, oldest first; part of a flow's year is no level of the path. */
function stepsOf(findings: Findings, slot: Slot): Step[] {
  const months = new Set([slot.dueMonth, ...findings.evidence.actuals.map((fact) => fact.throughMonth)]);
  const steps: Step[] = [];
  for (const year of yearsIn(findings.evidence)) {
    for (const month of months) {
      if (year > slot.year || (findings.rules.kind === "FLOW" && month !== slot.dueMonth)) continue;
      const figure = findings.figures.get(achieved("LEVEL", year, month));
      if (figure) steps.push({ year, month, time: year + month / 12, figure });
    }
  }
  return steps.sort((a, b) => a.time - b.time);
}

/** Geometric for sums with base and target above zero, else linear: x on the path's own scale grows evenly. */
interface Path {
  toScale: (level: number) => number;
  fromScale: (x: number) => number;
  baseTime: number;
  base: number;
  /** on the path's scale, a year */
  required: number;
}

function pathOf(findings: Findings, slot: Slot, base: Step, end: number): Path {
  const level = base.figure.interval.low;
  const isGeometric = findings.rules.aggregation === "SUM" && level > 0 && end > 0;
  const toScale = isGeometric ? Math.log : (x: number) => x;
  const fromScale = isGeometric ? Math.exp : (x: number) => x;
  const years = slot.year + slot.dueMonth / 12 - base.time;
  return {
    toScale,
    fromScale,
    baseTime: base.time,
    base: level,
    required: years === 0 ? 0 : (toScale(end) - toScale(level)) / years,
  };
}

function milestonesOf(findings: Findings, slot: Slot, path: Path, from: readonly Figure[]): Milestone[] {
  const { unit } = findings.rules;
  const decimals = isWhole(unit) ? 0 : Math.max(1, ...from.map((figure) => figure.decimals));
  const milestones: Milestone[] = [];
  for (let year = slot.fromYear; year <= slot.year; year += 1) {
    const time = year + slot.dueMonth / 12;
    if (time <= path.baseTime) continue;
    const level = path.fromScale(path.toScale(path.base) + path.required * (time - path.baseTime));
    const source = {
      interval: point(level),
      ownBound: null,
      decimals,
      status: null,
      approximate: false,
      inputIds: from.flatMap((figure) => figure.inputIds),
      rule: "M10",
    } as const;
    milestones.push({
      year,
      level: amountFrom(source, unit, domainsOf(findings.rules).level),
    });
  }
  return milestones;
}

interface Goal {
  aim: Aim;
  threshold: number;
}

/** `inside`: the levels inside the period, oldest first. */
function statusOf(
  { aim, threshold }: Goal,
  base: Step,
  inside: readonly Step[],
  path: Path,
): Omit<PeriodPace, "milestones"> {
  const last = inside.at(-1);
  if (!last) return { status: "UNKNOWN", reason: "NO_ACTUAL", ratio: null };
  const verdictOf = (step: Step) => judge(aim, step.figure.interval, threshold, false).verdict;
  const isReached = (step: Step) => verdictOf(step) === "EXCEEDED" || verdictOf(step) === "MET";
  const ratio = last === base ? null : ratioOf(last, path);
  if (isReached(last)) return { status: "REACHED", reason: null, ratio };
  if (last === base) return { status: "UNKNOWN", reason: "NO_ACTUAL", ratio };
  if (senseOf(aim) === "NEUTRAL") return { status: "UNKNOWN", reason: "NEUTRAL", ratio };
  const isLost = verdictOf(last) !== "UNDECIDED" && [base, ...inside].some(isReached);
  if (isLost) return { status: "MOVING_AWAY", reason: null, ratio };
  if (!isPoint(last.figure.interval)) return { status: "UNKNOWN", reason: "LOOSE_ACTUAL", ratio: null };
  return { status: byRatio(ratio), reason: null, ratio };
}

function byRatio(ratio: number | null): PaceStatus {
  if (ratio === null || ratio < 0) return "MOVING_AWAY";
  if (ratio >= ON_TRACK_FROM) return "ON_TRACK";
  return ratio >= BEHIND_FROM ? "BEHIND" : "FAR_BEHIND";
}

/** Both annual changes from the base on the path's scale; null where the base already stood at the target. */
function ratioOf(last: Step, path: Path): number | null {
  const { interval } = last.figure;
  if (!isPoint(interval) || path.required === 0) return null;
  const achievedChange = (path.toScale(interval.low) - path.toScale(path.base)) / (last.time - path.baseTime);
  const ratio = achievedChange / path.required;
  return Number.isFinite(ratio) ? toAnswer(ratio) : null;
}

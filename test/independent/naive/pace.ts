import type { AbsenceReason, PaceStatus } from "@doichieu/schema/vocabulary";
import type { Comparison, Moment } from "./comparison.ts";
import { type Goal, goalOf, partMeets, wholeMeets } from "./goal.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Known } from "./known.ts";
import { planRatio } from "./ratio-and-gap.ts";
import { isAnnual, type Slot } from "./slot.ts";
import { isPoint, same } from "./span.ts";

export interface NaivePace {
  status: PaceStatus;
  reason: AbsenceReason | null;
  ratio: number | null;
  milestones: { year: number; level: number }[];
  ofYear: number | null;
}

const unknown = (reason: AbsenceReason): NaivePace => ({
  status: "UNKNOWN",
  reason,
  ratio: null,
  milestones: [],
  ofYear: null,
});

/** M11: a flow through month m against m twelfths of the plan. */
function paceOfYear(knowledge: Knowledge, comparison: Comparison): number | null {
  const { held, slot } = comparison;
  const early = held && held.year === slot.year && held.month < slot.dueMonth;
  if (!early || knowledge.rules.kind !== "FLOW" || comparison.measure === "GROWTH") return null;
  const ratio = planRatio(knowledge, comparison);
  return ratio && isPoint(ratio) ? ratio.low / 100 / (held.month / 12) : null;
}

export function pace(knowledge: Knowledge, comparison: Comparison): NaivePace | null {
  const ofYear = paceOfYear(knowledge, comparison);
  if (!isAnnual(comparison.slot)) return { ...paceOfPeriod(knowledge, comparison), ofYear };
  return ofYear === null ? null : { ...unknown("PERIODS_DIFFER"), ofYear };
}

interface Reached {
  year: number;
  month: number;
  known: Known;
}

/** In order of time; a flow's months compare with the same months only, the others stand at any time. */
function levelsOf(knowledge: Knowledge, slot: Slot): Reached[] {
  const months = knowledge
    .months()
    .filter((month) => knowledge.rules.kind !== "FLOW" || month === slot.dueMonth);
  const first = Math.min(slot.fromYear, ...knowledge.facts.actuals.map(({ year }) => year)) - 4;
  const all: Reached[] = [];
  for (let year = first; year <= slot.year; year++) {
    for (const month of months) {
      const known = knowledge.actual("LEVEL", year, month);
      if (known) all.push({ year, month, known });
    }
  }
  return all;
}

const timeOf = ({ year, month }: Moment): number => year + month / 12;

/** Nothing later than the actual held counts; without one, nothing later than the due month. */
function endOf({ held, slot }: Comparison): number {
  return Math.max(timeOf({ year: slot.year, month: slot.dueMonth }), held ? timeOf(held) : 0);
}

/** From the base to the target, at an equal change every year on the path's scale. */
interface Path {
  base: Reached;
  from: number;
  required: number;
  scale: (value: number) => number;
  back: (value: number) => number;
}

function pathTo(knowledge: Knowledge, slot: Slot, end: number, base: Reached): Path {
  const from = base.known.span.low;
  const geometric = knowledge.rules.aggregation === "SUM" && from > 0 && end > 0;
  const scale = (value: number) => (geometric ? Math.log(value) : value);
  const back = (value: number) => (geometric ? Math.exp(value) : value);
  const years = timeOf({ year: slot.year, month: slot.dueMonth }) - timeOf(base);
  return { base, from, required: (scale(end) - scale(from)) / years, scale, back };
}

function milestonesOf(slot: Slot, { base, from, required, scale, back }: Path): NaivePace["milestones"] {
  const milestones: NaivePace["milestones"] = [];
  for (let year = slot.fromYear; year <= slot.year; year++) {
    const gone = timeOf({ year, month: slot.dueMonth }) - timeOf(base);
    if (gone > 0) milestones.push({ year, level: back(scale(from) + required * gone) });
  }
  return milestones;
}

/** Actual annual change ÷ required annual change. */
function ratioOf(path: Path, last: Reached): number | null {
  const { span } = last.known;
  if (!isPoint(span)) return null;
  const change = path.scale(span.low) - path.scale(path.from);
  const ratio = change / (timeOf(last) - timeOf(path.base)) / path.required;
  return Number.isNaN(ratio) ? null : ratio;
}

function paceOfPeriod(knowledge: Knowledge, comparison: Comparison): NaivePace {
  const { slot, target, measure } = comparison;
  if (measure !== "LEVEL") return unknown("NOT_A_LEVEL");
  if (!target?.words) return unknown("NO_TARGET");
  const levels = levelsOf(knowledge, slot).filter((one) => timeOf(one) <= endOf(comparison));
  const base = levels.findLast(({ year }) => year < slot.fromYear) ?? levels[0];
  if (!base) return unknown("NO_BASE");
  if (!isPoint(base.known.span)) return unknown("LOOSE_BASE");
  const goal = goalOf(knowledge.rules, target.words);
  const path = pathTo(knowledge, slot, goal.end, base);
  const milestones = milestonesOf(slot, path);
  const stands = (status: PaceStatus, reason: AbsenceReason | null, ratio: number | null): NaivePace => ({
    status,
    reason,
    // 0 lies infinitely far down a geometric path: a direction, and no number
    ratio: ratio !== null && Number.isFinite(ratio) ? ratio : null,
    milestones,
    ofYear: null,
  });
  const last = lastOf(levels, comparison, base);
  if (!last) {
    const isReached = base.year >= slot.fromYear && wholeMeets(goal, base.known.span);
    return isReached ? stands("REACHED", null, null) : stands("UNKNOWN", "NO_ACTUAL", null);
  }
  const [status, reason, ratio] = statusOn(goal, path, levels, last);
  return stands(status, reason, ratio);
}

function statusOn(
  goal: Goal,
  path: Path,
  levels: Reached[],
  last: Reached,
): [PaceStatus, AbsenceReason | null, number | null] {
  const ratio = ratioOf(path, last);
  const isReached = ({ known }: Reached) => wholeMeets(goal, known.span);
  if (isReached(last)) return ["REACHED", null, ratio];
  // open: M10 does not say whether an indicator that is to hit its target has a pace
  if (goal.way === "INTO") return ["UNKNOWN", "NEUTRAL", ratio];
  if (!partMeets(goal, last.known.span) && levels.some(isReached)) return ["MOVING_AWAY", null, ratio];
  return ratio === null ? ["UNKNOWN", "LOOSE_ACTUAL", null] : [statusOf(ratio), null, ratio];
}

/** The actual held, if its months compare; else the latest of the period that does. */
function lastOf(levels: Reached[], { slot, held }: Comparison, base: Reached): Reached | undefined {
  const after = levels.filter((one) => one.year >= slot.fromYear && timeOf(one) > timeOf(base));
  return after.find(({ year, month }) => year === held?.year && month === held.month) ?? after.at(-1);
}

function statusOf(ratio: number): PaceStatus {
  const isAtLeast = (limit: number) => ratio > limit || same(ratio, limit);
  if (isAtLeast(0.95)) return "ON_TRACK";
  if (isAtLeast(0.6)) return "BEHIND";
  return ratio >= 0 ? "FAR_BEHIND" : "MOVING_AWAY";
}

import type { ObservationStatus, TargetMeasure, Verdict } from "@doichieu/schema/vocabulary";
import { weakerStatus } from "@doichieu/schema/vocabulary";
import {
  asWords,
  distance,
  endFor,
  exactly,
  type Goal,
  goalOf,
  partMeets,
  thresholdOf,
  wholeExceeds,
  wholeMeets,
} from "./goal.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Known } from "./known.ts";
import { governing, type Slot } from "./slot.ts";
import { isPoint, type Span } from "./span.ts";

export interface Moment {
  year: number;
  month: number;
}

/** What is held against what (M3). */
export interface Comparison {
  slot: Slot;
  measure: TargetMeasure;
  target: Known | null;
  held: Moment | null;
  actual: Known | null;
  /** a target known only from the stated ratio or difference: judged by that */
  basis: { measure: "PLAN_RATIO" | "PLAN_DIFFERENCE"; known: Known } | null;
  judged: { x: Span; goal: Goal; per: number | null } | null;
  status: ObservationStatus | null;
}

/** Which actual: through the due month; the first later one of that year; the latest inside the plan period. */
function momentHeld(knowledge: Knowledge, slot: Slot, measure: TargetMeasure): Moment | null {
  const months = knowledge.months();
  const known = (year: number, month: number) => knowledge.actual(measure, year, month) !== null;
  const later = months.find((month) => month >= slot.dueMonth && known(slot.year, month));
  if (later !== undefined) return { year: slot.year, month: later };
  for (let year = slot.year; year >= slot.fromYear; year--) {
    const month = months.findLast((one) => known(year, one));
    if (month !== undefined) return { year, month };
  }
  return null;
}

export function compare(knowledge: Knowledge, slot: Slot, measure: TargetMeasure): Comparison {
  const target = knowledge.target(measure, slot);
  return slot.stated || target?.rule === 0
    ? compareStated(knowledge, slot, measure, target)
    : compareByRatio(knowledge, slot, target);
}

function compareStated(
  knowledge: Knowledge,
  slot: Slot,
  measure: TargetMeasure,
  target: Known | null,
): Comparison {
  const held = momentHeld(knowledge, slot, measure);
  const actual = held && knowledge.actual(measure, held.year, held.month);
  const goal = target && goalOf(knowledge.rules, target.words ?? asWords(target.span));
  const judged =
    actual && goal ? { x: actual.span, goal, per: zeroIsNone(Math.abs(endMissed(goal, actual.span))) } : null;
  return { slot, measure, target, held, actual, basis: null, judged, status: actual?.status ?? null };
}

const zeroIsNone = (size: number): number | null => (size === 0 ? null : size);
/** The end that the actual is furthest beyond. */
function endMissed(goal: Goal, x: Span): number {
  const [low, high] = [endFor(goal, x.low), endFor(goal, x.high)];
  return Math.abs(x.low - low) > Math.abs(x.high - high) ? low : high;
}

function compareByRatio(knowledge: Knowledge, slot: Slot, target: Known | null): Comparison {
  const ratio = knowledge.governing("PLAN_RATIO", slot);
  const difference = knowledge.governing("PLAN_DIFFERENCE", slot);
  const month = governing(
    [ratio, difference].flatMap((one) => (one ? [one.month] : [])),
    slot.dueMonth,
  );
  const both = ratio?.month === month && difference?.month === month;
  const byRatio = both && target ? target.rule === 6 : ratio?.month === month;
  const governs = byRatio ? ratio : difference;
  const common = { slot, measure: "LEVEL" as const, target };
  if (!governs) return { ...common, held: null, actual: null, basis: null, judged: null, status: null };
  const held = { year: slot.year, month: governs.month };
  const actual = knowledge.actual("LEVEL", held.year, held.month);
  const basis = {
    measure: byRatio ? ("PLAN_RATIO" as const) : ("PLAN_DIFFERENCE" as const),
    known: governs.known,
  };
  const plan = target && isPoint(target.span) ? Math.abs(target.span.low) : null;
  const per = byRatio ? 100 : zeroIsNone(plan ?? 0);
  const goal = byRatio
    ? goalOf(knowledge.rules, exactly(100))
    : goalOf(knowledge.rules, exactly(0), thresholdOf(knowledge.rules) * (plan ?? 0));
  const worst = governs.known.status;
  const status = worst && actual?.status ? weakerStatus(worst, actual.status) : worst;
  return { ...common, held, actual, basis, judged: { x: governs.known.span, goal, per }, status };
}

export interface Judgement {
  verdict: Verdict;
  provisional: boolean;
  shortfall: number | null;
}

const none = (verdict: Verdict): Judgement => ({ verdict, provisional: false, shortfall: null });

/** M3 in its order, without a clock. */
export function judge(knowledge: Knowledge, comparison: Comparison): Judgement {
  const { judged, held, slot } = comparison;
  if (!(comparison.target || comparison.basis)) return none("NO_TARGET");
  if (!(judged && held)) return none("NO_ACTUAL");
  const { goal, x } = judged;
  const provisional = comparison.status !== "FINAL";
  if (held.year < slot.year || held.month < slot.dueMonth) {
    const isMet = cannotBeLost(knowledge, comparison, goal) && wholeMeets(goal, x);
    return isMet ? { verdict: "MET", provisional, shortfall: 0 } : none("NOT_DUE");
  }
  if (wholeExceeds(goal, x)) return { verdict: "EXCEEDED", provisional, shortfall: 0 };
  if (wholeMeets(goal, x)) return { verdict: "MET", provisional, shortfall: 0 };
  if (partMeets(goal, x)) return { verdict: "UNDECIDED", provisional, shortfall: null };
  const shortfall = shortfallOf(knowledge, judged);
  const nearly = shortfall !== null && shortfall <= thresholdOf(knowledge.rules) * (1 + 1e-9);
  return { verdict: nearly ? "NEARLY_MET" : "NOT_MET", provisional, shortfall };
}

/** A flow that is to be high and has reached its level within the due year. */
function cannotBeLost({ rules }: Knowledge, { measure, held, slot }: Comparison, goal: Goal): boolean {
  return rules.kind === "FLOW" && goal.way === "UP" && measure === "LEVEL" && held?.year === slot.year;
}

function shortfallOf(
  { rules }: Knowledge,
  { goal, x, per }: NonNullable<Comparison["judged"]>,
): number | null {
  if (rules.kind === "RANK" || per === null) return null;
  const share = distance(goal, x) / per;
  return Number.isFinite(share) ? share : null;
}

import type { Ambition, TargetMeasure } from "@doichieu/schema/vocabulary";
import { isShare } from "@doichieu/schema/vocabulary";
import { exactly, type Goal, goalOf, partMeets, wholeMeets } from "./goal.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Words } from "./known.ts";
import { isAnnual, type Slot } from "./slot.ts";
import { above, isPoint } from "./span.ts";

interface Asked {
  by: TargetMeasure;
  words: Words;
}

/** M8: what the target asks for, as growth on the year before (ranks and shares: as change). */
function askedOf(knowledge: Knowledge, slot: Slot): Asked | null {
  const { rules } = knowledge;
  const isRank = rules.kind === "RANK";
  const growth = knowledge.statedTarget("GROWTH", slot);
  const change = knowledge.statedTarget("CHANGE", slot);
  const goesByChange = isRank || (isShare(rules.unit) && !growth);
  if (growth?.words && !isRank) return { by: "GROWTH", words: growth.words };
  if (goesByChange && change?.words) return { by: "CHANGE", words: change.words };
  const base = knowledge.actual("LEVEL", slot.year - 1, slot.dueMonth);
  const target = knowledge.target("LEVEL", slot);
  const noBase = change?.words ? { by: "CHANGE" as const, words: change.words } : null;
  if (!(base && isPoint(base.span) && target)) return noBase;
  const words = target.words ?? shiftedBy(base.span.low, change?.words) ?? pointOnly(target.span);
  if (!words) return null;
  const from = base.span.low;
  if (goesByChange) return { by: "CHANGE", words: mapped(words, (value) => value - from) };
  // what took every step allowed leaves none for D5 (M7)
  if (from <= 0 || !knowledge.target("GROWTH", slot)) return noBase;
  return { by: "GROWTH", words: mapped(words, (value) => (value / from - 1) * 100) };
}

const pointOnly = (span: { low: number; high: number; lowOpen: boolean; highOpen: boolean }) =>
  isPoint(span) ? exactly(span.low) : null;
const shiftedBy = (base: number, words: Words | null | undefined) =>
  words ? mapped(words, (value) => base + value) : null;
const mapped = (words: Words, change: (value: number) => number): Words => ({
  bound: words.bound,
  value: change(words.value),
  high: words.high === null ? null : change(words.high),
});

export function ambition(knowledge: Knowledge, slot: Slot): Ambition {
  const asked = isAnnual(slot) ? askedOf(knowledge, slot) : null;
  if (!asked) return "UNKNOWN";
  const goal = goalOf(knowledge.rules, asked.words);
  if (goal.way === "INTO") return "UNKNOWN";
  if (asksForLess(goal)) return "BELOW_LAST_RESULT";
  const years = knowledge.facts.actuals.map(({ year }) => year);
  const first = Math.min(slot.year, ...years) - 4;
  const record = [];
  for (let year = first; year < slot.year; year++) {
    const known = knowledge.actual(asked.by, year, slot.dueMonth);
    if (known) record.push(known.span);
  }
  if (record.some((span) => wholeMeets(goal, span))) return "WITHIN_RECORD";
  if (record.some((span) => partMeets(goal, span))) return "UNKNOWN";
  return record.length >= 2 ? "BEYOND_RECORD" : "UNKNOWN";
}

const ALMOST_ZERO = 1e-9;
function asksForLess(goal: Goal): boolean {
  return goal.way === "UP" ? above(-ALMOST_ZERO, goal.end) : above(goal.end, ALMOST_ZERO);
}

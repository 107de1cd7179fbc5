import type { AbsenceReason, Ambition } from "@doichieu/schema/vocabulary";
import { growthIsDerived, yearsIn } from "../derivation/applications.ts";
import { achieved, isAnnual, type Slot, targeted } from "../derivation/variables.ts";
import type { Figure } from "../figure.ts";
import type { Findings } from "../findings.ts";
import { type Interval, isPoint, point, subtract } from "../interval.ts";
import { type Aim, aimAt, endToReach, judge, senseOf } from "../judgement.ts";
import { compareNumbers } from "../numbers.ts";

/** BEYOND_RECORD takes at least this many earlier years (M8). */
const FEWEST_YEARS = 2;

export interface AmbitionFinding {
  ambition: Ambition;
  /** null unless UNKNOWN */
  reason: AbsenceReason | null;
}

function unknown(reason: AbsenceReason): AmbitionFinding {
  return { ambition: "UNKNOWN", reason };
}

/** What a target asks for, as growth or change on the last result, and whether that is less than nothing. */
interface Ask {
  measure: "GROWTH" | "CHANGE";
  aim: Aim;
  isBelowLast: boolean;
}

/** M8: the target against the last result, then against the record of earlier years. */
export function ambitionOf(findings: Findings, slot: Slot): AmbitionFinding {
  const ask = askOf(findings, slot);
  if (typeof ask === "string") return unknown(ask);
  if (ask.isBelowLast) return { ambition: "BELOW_LAST_RESULT", reason: null };
  const record = earlierYears(findings, slot, ask.measure).map(
    (figure) => judge(ask.aim, figure.interval, 0, false).verdict,
  );
  if (record.some((verdict) => verdict === "EXCEEDED" || verdict === "MET")) {
    return { ambition: "WITHIN_RECORD", reason: null };
  }
  const isKnown = record.length >= FEWEST_YEARS && !record.includes("UNDECIDED");
  return isKnown ? { ambition: "BEYOND_RECORD", reason: null } : unknown("NO_RECORD");
}

function askOf(findings: Findings, slot: Slot): Ask | AbsenceReason {
  const { rules, stated } = findings;
  if (rules.direction === "NEUTRAL") return "NEUTRAL";
  if (!isAnnual(slot)) return "PERIODS_DIFFER";
  const growth = stated.get(targeted("GROWTH", slot));
  if (growth) return statedAsk(findings, "GROWTH", growth);
  const change = stated.get(targeted("CHANGE", slot));
  // growth where there can be any (D5); ranks and shares go by change
  if (change && !growthIsDerived(rules)) return statedAsk(findings, "CHANGE", change);
  const byLevel = askByLevel(findings, slot);
  return typeof byLevel === "string" && change ? statedAsk(findings, "CHANGE", change) : byLevel;
}

function askByLevel(findings: Findings, slot: Slot): Ask | AbsenceReason {
  const { rules, figures } = findings;
  const level = figures.get(targeted("LEVEL", slot));
  const base = figures.get(achieved("LEVEL", slot.year - 1, slot.dueMonth));
  if (!level) return "NO_LEVEL";
  if (!(base && isPoint(base.interval))) return "NO_BASE";
  // an interval that comes from derivation is uncertainty, not what the target asks for (M3)
  if (level.rule && !isPoint(level.interval)) return "UNBOUNDED";
  const measure = growthIsDerived(rules) ? "GROWTH" : "CHANGE";
  const asked = askedMove(findings, slot, measure, level, base.interval);
  if (typeof asked === "string") return asked;
  const levelAim = aimAt(level, rules.direction);
  return {
    measure,
    aim: { ...levelAim, interval: asked },
    isBelowLast: asksForLess(levelAim, base.interval.low),
  };
}

function statedAsk(findings: Findings, measure: "GROWTH" | "CHANGE", said: Figure): Ask {
  const aim = aimAt(said, findings.rules.direction);
  return { measure, aim, isBelowLast: asksForLess(aim, 0) };
}

function askedMove(
  findings: Findings,
  slot: Slot,
  measure: "GROWTH" | "CHANGE",
  level: Figure,
  base: Interval,
): Interval | AbsenceReason {
  if (measure === "CHANGE") return subtract(level.interval, point(base.low));
  const growth = targeted("GROWTH", slot);
  // the level may stand three steps away, where growth would be a fourth (M7)
  return findings.figures.get(growth)?.interval ?? findings.refusals.get(growth) ?? "NO_BASE";
}

/** Is the end to be reached on the wrong side of what was already there? */
function asksForLess(aim: Aim, already: number): boolean {
  const order = compareNumbers(endToReach(aim, aim.interval), already);
  return senseOf(aim) === "LOWER" ? order > 0 : order < 0;
}

function earlierYears(findings: Findings, slot: Slot, measure: "GROWTH" | "CHANGE"): Figure[] {
  return yearsIn(findings.evidence)
    .filter((year) => year < slot.year)
    .map((year) => findings.figures.get(achieved(measure, year, slot.dueMonth)))
    .filter((figure) => figure !== undefined);
}

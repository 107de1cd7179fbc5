import type { Absence } from "@doichieu/schema";
import { letters } from "./letters.ts";

const fieldLetter = letters<Absence["field"]>({
  TARGET: "t",
  ACTUAL: "a",
  PLAN_RATIO: "r",
  GAP: "g",
  FAVOURABLE: "f",
  TARGET_LEVEL: "T",
  ACTUAL_LEVEL: "A",
  TARGET_GROWTH: "G",
  ACTUAL_GROWTH: "H",
  LAST_ACTUAL: "l",
  LAST_ACTUAL_GROWTH: "L",
  ACTUAL_CHANGE: "c",
  AMBITION: "m",
  PACE: "p",
});
const reasonLetter = letters<Absence["reason"]>({
  NO_BASE: "B",
  ZERO_BASE: "Z",
  NEGATIVE_BASE: "N",
  NO_TARGET: "T",
  NO_ACTUAL: "A",
  NO_LEVEL: "L",
  ZERO_TARGET: "z",
  NEGATIVE_TARGET: "n",
  MIXED_SIGNS: "S",
  RANK: "R",
  SHARE: "H",
  NEUTRAL: "U",
  ON_TARGET: "O",
  BOTH_SIDES: "b",
  NO_RECORD: "r",
  DEPENDENT_INPUTS: "D",
  UNBOUNDED: "u",
  OUT_OF_RANGE: "X",
  PERIODS_DIFFER: "P",
  LOOSE_BASE: "l",
  LOOSE_ACTUAL: "a",
  NOT_A_LEVEL: "V",
  NOT_RESTATABLE: "M",
  INCOMPLETE_COVERAGE: "I",
  NO_WEIGHT: "W",
});

/** No detail has it: those are counts, such as "1 of 2". */
const BETWEEN = ";";

/** Absences as compact text for a column: a letter each for field and reason, then the detail: "GB;HI1 of 2". */
export function encodeAbsences(absences: readonly Absence[]): string {
  return absences
    .map(({ field, reason, detail }) => fieldLetter.of(field) + reasonLetter.of(reason) + (detail ?? ""))
    .join(BETWEEN);
}

export function decodeAbsences(text: string): Absence[] {
  if (text === "") return [];
  return text.split(BETWEEN).map((absence) => ({
    field: fieldLetter.word(absence[0]),
    reason: reasonLetter.word(absence[1]),
    detail: absence.slice(2) || null,
  }));
}

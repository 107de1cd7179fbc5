import { isTargetMeasure, MAIN_PLAN, namesOnePlan } from "@doichieu/schema/vocabulary";
import type { ActualInput, TargetInput } from "./fact-input.ts";
import { checkKnownId } from "./known-id.ts";
import type { Master } from "./master-data.ts";
import { beginningOf, checkSigns, settledText } from "./plain-text.ts";
import { ProblemList } from "./problem-list.ts";
import { type Figure, figureOf } from "./validate-figure.ts";

/** What the ids of an input are held against. */
export type Known = Pick<Master, "provinces" | "indicators" | "sources">;

/** No year of a figure, and no report, is older. */
export const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;
const LONGEST_NOTE = 2000;
const PLAN = /^[A-Z][A-Z0-9_]{0,39}$/;

function checkYear(field: string, year: number, list: ProblemList) {
  if (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return;
  list.add(field, year, "this is no year", `give a whole year from ${EARLIEST_YEAR} to ${LATEST_YEAR}`);
}

function checkMonth(field: string, month: number, list: ProblemList) {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return;
  list.add(field, month, "this is no month", "give 1 to 12; 12 stands for the whole year");
}

function checkKnown(input: TargetInput | ActualInput, known: Known, list: ProblemList) {
  checkKnownId("province", input.province, known.provinces, list);
  checkKnownId("indicator", input.indicator, known.indicators, list);
  checkKnownId("source", input.source, known.sources, list);
}

/** The plan's name; MAIN where none is given. */
function planOf(input: TargetInput | ActualInput, list: ProblemList): string {
  const plan = input.plan?.trim() || MAIN_PLAN;
  if (!PLAN.test(plan)) {
    list.add("plan", plan, "this is no name of a plan", "use capital letters, digits and _: PROVINCIAL");
  }
  return plan;
}

function checkNote(note: string, list: ProblemList) {
  if (note === "") return;
  checkSigns("note", note, "SEVERAL", list);
  if (note.length <= LONGEST_NOTE) return;
  list.add("note", beginningOf(note), `it has ${note.length} characters`, `say it in ${LONGEST_NOTE}`);
}

interface Validated {
  list: ProblemList;
  plan: string;
  figure: Figure | null;
}

function validate(input: TargetInput | ActualInput, known: Known): Validated {
  const list = new ProblemList(input.at ?? null);
  checkKnown(input, known, list);
  checkYear("year", input.year, list);
  const plan = planOf(input, list);
  const figure = figureOf(input, known.indicators.get(input.indicator) ?? null, list);
  const { paragraph } = input;
  if (paragraph !== null && paragraph !== undefined && !(Number.isInteger(paragraph) && paragraph >= 1)) {
    list.add("paragraph", paragraph, "paragraphs count from 1", "count the non-empty lines of the source");
  }
  checkNote(settledText(input.note ?? ""), list);
  return { list, plan, figure };
}

/** Everything wrong with a target; its numbers and plan where nothing is. */
export function validateTarget(input: TargetInput, known: Known): Validated {
  const validated = validate(input, known);
  const { list } = validated;
  checkMonth("dueMonth", input.dueMonth, list);
  if (input.fromYear !== null && input.fromYear !== undefined) {
    checkYear("fromYear", input.fromYear, list);
    if (input.fromYear > input.year) {
      list.add("fromYear", input.fromYear, `the period ends before, in ${input.year}`, "exchange the two");
    }
  }
  if (!isTargetMeasure(input.measure)) {
    list.add("measure", input.measure, "a target has no such measure", "use LEVEL, GROWTH or CHANGE");
  }
  return validated;
}

/** Everything wrong with an actual; its numbers and plan where nothing is. */
export function validateActual(input: ActualInput, known: Known): Validated {
  const validated = validate(input, known);
  checkMonth("throughMonth", input.throughMonth, validated.list);
  if (validated.plan !== MAIN_PLAN && !namesOnePlan(input.measure)) {
    validated.list.add(
      "plan",
      validated.plan,
      `a ${input.measure} achieved counts for every plan`,
      "leave the plan out; only PLAN_RATIO and PLAN_DIFFERENCE name one",
    );
  }
  return validated;
}

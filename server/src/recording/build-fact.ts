import { Actual, type Fact, Target } from "@doichieu/schema";
import type { ActualInput, TargetInput } from "./fact-input.ts";
import { settledText } from "./plain-text.ts";
import type { Figure } from "./validate-figure.ts";

/** Key of a target (M14) as text; its revisions' ids go on with their number. */
export function targetKeyText(input: TargetInput, plan: string): string {
  const from = input.fromYear ?? input.year;
  const years = from === input.year ? input.year : `${from}-${input.year}`;
  return `T.${input.province}.${input.indicator}.${years}.${input.dueMonth}.${input.measure}.${plan}`;
}

/** Key of an actual (M14) as text; its revisions' ids go on with their number. */
export function actualKeyText(input: ActualInput, plan: string): string {
  const { province, indicator, year, throughMonth, measure } = input;
  return `A.${province}.${indicator}.${year}.${throughMonth}.${measure}.${plan}`;
}

interface Parts {
  plan: string;
  figure: Figure;
  recordedAt: string;
}

function fill<T extends Fact>(fact: T, key: string, input: TargetInput | ActualInput, parts: Parts): T {
  fact.factKey = key;
  fact.provinceId = input.province;
  fact.indicatorCode = input.indicator;
  fact.yearValue = input.year;
  fact.measure = input.measure;
  fact.bound = input.bound;
  fact.value = parts.figure.value;
  fact.valueHigh = parts.figure.valueHigh;
  fact.decimals = parts.figure.decimals;
  fact.plan = parts.plan;
  fact.sourceId = input.source;
  fact.paragraph = input.paragraph ?? null;
  fact.note = settledText(input.note ?? "") || null;
  fact.isCurrent = false;
  fact.recordedAt = parts.recordedAt;
  fact.withdrawnAt = null;
  return fact;
}

/** A target without its id and revision, which come from what is there already. */
export function targetFrom(input: TargetInput, parts: Parts): Target {
  const target = fill(new Target(), targetKeyText(input, parts.plan), input, parts);
  target.fromYear = input.fromYear ?? input.year;
  target.dueMonth = input.dueMonth;
  return target;
}

/** An actual without its id and revision, which come from what is there already. */
export function actualFrom(input: ActualInput, parts: Parts): Actual {
  const actual = fill(new Actual(), actualKeyText(input, parts.plan), input, parts);
  actual.throughMonth = input.throughMonth;
  actual.status = input.status;
  actual.statedVerdict = input.statedVerdict ?? null;
  return actual;
}

import type { ChangedField } from "@doichieu/schema/vocabulary";
import type { AttainmentTable } from "../attainments/attainment.table.ts";
import { type EvaluablePair, evaluatePair, narrowPair } from "../attainments/evaluate-pair.ts";
import { type IndicatorFacts, publishedBy, verdictOn } from "../engine/index.ts";
import { changedFields, type ReadRow } from "./changed-fields.ts";

/** Two ISO days, the earlier first. */
export interface Days {
  since: string;
  until: string;
}

/** One comparison that reads differently; null where the day had none. */
export interface ChangedRow {
  before: ReadRow | null;
  after: ReadRow | null;
  fields: ChangedField[];
}

interface ThenAndNow {
  then: EvaluablePair;
  /** was anything of it published after `since`? */
  isTold: boolean;
  /** can a target of it have fallen due in between? It does in a year that its facts name */
  canFallDue: boolean;
}

function thenAndNow(now: EvaluablePair, { since, until }: Days): ThenAndNow {
  const [firstYear, lastYear] = [Number(since.slice(0, 4)), Number(until.slice(0, 4))];
  let isTold = false;
  let canFallDue = false;
  const then = narrowPair(now, (facts: IndicatorFacts) => {
    for (const { publishedDay, year } of [...facts.targets, ...facts.actuals]) {
      isTold ||= publishedDay > since;
      canFallDue ||= year >= firstYear && year <= lastYear;
    }
    return publishedBy(facts, since);
  });
  return { then, isTold, canFallDue };
}

function readOn(rows: readonly AttainmentTable[], day: string): Map<string, ReadRow> {
  return new Map(rows.map((row) => [row.id, { row, verdict: verdictOn(row, day) }]));
}

/**
 * By attainment id what reads differently of a pair, which comes with the facts known on the later day, once only those
 * published by `since` count. Where nothing was told in between only a due day can have passed: most pairs need no
 * evaluation.
 */
export function changedRows(now: EvaluablePair, days: Days): [id: string, change: ChangedRow][] {
  const { then, isTold, canFallDue } = thenAndNow(now, days);
  if (!(isTold || canFallDue)) return [];
  const rows = evaluatePair(now).attainments;
  const after = readOn(rows, days.until);
  const before = readOn(isTold ? evaluatePair(then).attainments : rows, days.since);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const states = { before: before.get(id) ?? null, after: after.get(id) ?? null };
    const fields = changedFields(states.before, states.after);
    return fields.length > 0 ? [[id, { ...states, fields }]] : [];
  });
}

import type { Indicator, Province } from "@doichieu/schema";
import { evaluate, evaluateUnit, type IndicatorFacts, knownOfUnit, type UnitFacts } from "../engine/index.ts";
import { rulesOf } from "../indicators/indicator.rules.ts";
import { attainmentRow, discrepancyRows } from "./attainment.row.ts";
import type { AttainmentTable } from "./attainment.table.ts";
import type { DiscrepancyTable } from "./discrepancy.table.ts";

/** One indicator in one province with the facts it is worked out from. */
export interface EvaluablePair {
  province: Province;
  indicator: Indicator;
  /** on today's boundaries (M13) */
  isCurrent: boolean;
  /** its own facts, or also those of the units that it was put together from */
  behind: { isRestated: false; facts: IndicatorFacts } | { isRestated: true; facts: UnitFacts };
}

/** What was worked out, as it would be stored. */
export interface EvaluatedRows {
  attainments: AttainmentTable[];
  discrepancies: DiscrepancyTable[];
}

export function evaluatePair({ province, indicator, isCurrent, behind }: EvaluablePair): EvaluatedRows {
  const rules = rulesOf(indicator);
  const evaluated = behind.isRestated ? evaluateUnit(rules, behind.facts) : evaluate(rules, behind.facts);
  const scope = { boundaries: behind.isRestated ? "CURRENT" : "AS_REPORTED", isCurrent } as const;
  const rows: EvaluatedRows = { attainments: [], discrepancies: [] };
  for (const one of evaluated) {
    const row = attainmentRow(province, indicator, one, scope);
    rows.attainments.push(row);
    rows.discrepancies.push(...discrepancyRows(row, one));
  }
  return rows;
}

/** The same pair with less known of it. */
export function narrowPair(
  pair: EvaluablePair,
  narrow: (facts: IndicatorFacts) => IndicatorFacts,
): EvaluablePair {
  const { behind } = pair;
  return {
    ...pair,
    behind: behind.isRestated
      ? { ...behind, facts: knownOfUnit(behind.facts, narrow) }
      : { ...behind, facts: narrow(behind.facts) },
  };
}

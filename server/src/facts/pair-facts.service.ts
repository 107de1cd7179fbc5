import type { Fact } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";
import type { Reader } from "../database/write-gate.ts";
import type { ActualFact, IndicatorFacts, TargetFact } from "../engine/index.ts";
import { actualFactOf, targetFactOf } from "./engine-facts.ts";
import { actualRows, targetRows } from "./fact.rows.ts";

/** One indicator in one province: what an evaluation is made of. */
export interface Pair {
  provinceId: string;
  indicatorCode: string;
}

export const pairText = ({ provinceId, indicatorCode }: Pair) => `${provinceId} ${indicatorCode}`;

/** Every valid revision. Two lists of ids may take in other pairs too; the reader leaves them out. */
function validFacts(table: Sql, columns: Sql, pairs: readonly Pair[]): Sql {
  const provinces = new Set(pairs.map((pair) => pair.provinceId));
  const indicators = new Set(pairs.map((pair) => pair.indicatorCode));
  return sql`SELECT ${columns}, s.published_day AS published_day FROM ${table} f JOIN source s ON s.id = f.source_id
    WHERE f.province_id IN (${join([...provinces])}) AND f.indicator_id IN (${join([...indicators])})
      AND f.withdrawn_at IS NULL`;
}

interface Collected extends IndicatorFacts {
  targets: TargetFact[];
  actuals: ActualFact[];
}

/** All facts of the pairs, whatever their number, in two statements; by pairText. `onFact` sees each as stored. */
export async function readPairFacts(
  reader: Reader,
  pairs: readonly Pair[],
  onFact: (fact: Fact) => void = () => undefined,
): Promise<ReadonlyMap<string, IndicatorFacts>> {
  const byPair = new Map<string, Collected>(
    pairs.map((pair) => [pairText(pair), { targets: [], actuals: [] }]),
  );
  for (const row of await reader.read(validFacts(targetRows.table, targetRows.columns("f"), pairs))) {
    const target = targetRows.fromRow(row);
    onFact(target);
    byPair.get(pairText(target))?.targets.push(targetFactOf(target, row.published_day as string));
  }
  for (const row of await reader.read(validFacts(actualRows.table, actualRows.columns("f"), pairs))) {
    const actual = actualRows.fromRow(row);
    onFact(actual);
    byPair.get(pairText(actual))?.actuals.push(actualFactOf(actual, row.published_day as string));
  }
  return byPair;
}

import type { Fact } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";
import { isAnyOf } from "../database/conditions.ts";
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

/** Was a revision valid: recorded, and not taken back as an error? */
function isValid(recordedBy: string | null): Sql {
  return recordedBy === null
    ? sql`f.withdrawn_at IS NULL`
    : sql`f.recorded_at <= ${recordedBy} AND (f.withdrawn_at IS NULL OR f.withdrawn_at > ${recordedBy})`;
}

/** Every valid revision that meets the conditions, with the day its source counts from. */
function validFacts(
  { recordedBy = null }: Reader,
  table: Sql,
  columns: Sql,
  conditions: readonly Sql[],
): Sql {
  return sql`SELECT ${columns}, s.published_day AS published_day FROM ${table} f JOIN source s ON s.id = f.source_id
    WHERE ${join([isValid(recordedBy), ...conditions], " AND ")}`;
}

interface Collected extends IndicatorFacts {
  targets: TargetFact[];
  actuals: ActualFact[];
}

/** Valid facts that meet the conditions, by pairText, in two statements. `onFact` sees each as stored. */
export async function readFactsWhere(
  reader: Reader,
  conditions: readonly Sql[],
  onFact: (fact: Fact) => void = () => undefined,
): Promise<Map<string, IndicatorFacts>> {
  const byPair = new Map<string, Collected>();
  const factsOf = (pair: Pair): Collected => {
    const known = byPair.get(pairText(pair));
    if (known) return known;
    const made: Collected = { targets: [], actuals: [] };
    byPair.set(pairText(pair), made);
    return made;
  };
  for (const row of await reader.read(
    validFacts(reader, targetRows.table, targetRows.columns("f"), conditions),
  )) {
    const target = targetRows.fromRow(row);
    onFact(target);
    factsOf(target).targets.push(targetFactOf(target, row.published_day as string));
  }
  for (const row of await reader.read(
    validFacts(reader, actualRows.table, actualRows.columns("f"), conditions),
  )) {
    const actual = actualRows.fromRow(row);
    onFact(actual);
    factsOf(actual).actuals.push(actualFactOf(actual, row.published_day as string));
  }
  return byPair;
}

/** All facts of the pairs, whatever their number, in two statements; by pairText. */
export function readPairFacts(
  reader: Reader,
  pairs: readonly Pair[],
  onFact?: (fact: Fact) => void,
): Promise<ReadonlyMap<string, IndicatorFacts>> {
  // two lists of ids may take in other pairs, too: nobody asks for those
  const provinces = new Set(pairs.map((pair) => pair.provinceId));
  const indicators = new Set(pairs.map((pair) => pair.indicatorCode));
  return readFactsWhere(
    reader,
    [...isAnyOf(sql`f.province_id`, [...provinces]), ...isAnyOf(sql`f.indicator_id`, [...indicators])],
    onFact,
  );
}

/** How many valid facts meet the conditions, in one statement. */
export async function countFactsWhere(reader: Reader, conditions: readonly Sql[]): Promise<number> {
  const count = (table: Sql) =>
    sql`(SELECT COUNT(*) FROM (${validFacts(reader, table, sql`f.id`, conditions)}) counted)`;
  const [row] = await reader.read<{ total: number }>(
    sql`SELECT CAST(${count(targetRows.table)} + ${count(actualRows.table)} AS integer) AS total`,
  );
  return row?.total ?? 0;
}

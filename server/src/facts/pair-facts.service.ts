import { type Actual, type Fact, Target } from "@doichieu/schema";
import sql, { join, type Sql } from "sql-template-tag";
import { keysAsTable } from "../database/bulk.sql.ts";
import { isAnyOf } from "../database/conditions.ts";
import type { EntityRows } from "../database/entity-rows.ts";
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

/** The pairs that figures belong to, each once. */
export function pairsOf(facts: readonly Fact[]): Pair[] {
  const pairs = facts.map(({ provinceId, indicatorCode }) => ({ provinceId, indicatorCode }));
  return [...new Map(pairs.map((pair) => [pairText(pair), pair])).values()];
}

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

/** Valid facts by pairText, as the engine takes them; `publishedDay` is their source's. */
export class FactsByPair {
  readonly byPair = new Map<string, Collected>();

  add(fact: Fact, publishedDay: string): void {
    const pair = this.of(fact);
    if (fact instanceof Target) pair.targets.push(targetFactOf(fact, publishedDay));
    else pair.actuals.push(actualFactOf(fact as Actual, publishedDay));
  }

  private of(pair: Pair): Collected {
    const key = pairText(pair);
    const known = this.byPair.get(key);
    if (known) return known;
    const made: Collected = { targets: [], actuals: [] };
    this.byPair.set(key, made);
    return made;
  }
}

/** Valid facts that meet the conditions, by pairText, in two statements. `onFact` sees each as stored. */
export async function readFactsWhere(
  reader: Reader,
  conditions: readonly Sql[],
  onFact: (fact: Fact) => void = () => undefined,
): Promise<Map<string, IndicatorFacts>> {
  const facts = new FactsByPair();
  for (const { table, columns, fromRow } of [targetRows, actualRows] as EntityRows<Fact>[]) {
    for (const row of await reader.read(validFacts(reader, table, columns("f"), conditions))) {
      const fact = fromRow(row);
      onFact(fact);
      facts.add(fact, row.published_day as string);
    }
  }
  return facts.byPair;
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

/** Those of the pairs that nothing was ever recorded of, by pairText. */
export async function unrecordedPairs(reader: Reader, pairs: readonly Pair[]): Promise<ReadonlySet<string>> {
  if (pairs.length === 0) return new Set();
  const keys = pairs.map(({ provinceId, indicatorCode }) => [provinceId, indicatorCode]);
  const has = (table: Sql) =>
    sql`EXISTS (SELECT 1 FROM ${table} f WHERE f.province_id = k.province_id AND f.indicator_id = k.indicator_id)`;
  const rows = await reader.read<{ province_id: string; indicator_id: string }>(
    sql`SELECT k.province_id, k.indicator_id FROM ${keysAsTable(keys, ["province_id", "indicator_id"])} k
        WHERE NOT ${has(targetRows.table)} AND NOT ${has(actualRows.table)}`,
  );
  return new Set(
    rows.map((row) => pairText({ provinceId: row.province_id, indicatorCode: row.indicator_id })),
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

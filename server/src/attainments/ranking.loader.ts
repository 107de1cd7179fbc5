import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { join, type Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { attainmentColumns, withinBoundaries } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

interface RankingKey {
  indicatorCode: string;
  year: number;
  boundaries: Boundaries;
}

const keyText = ({ indicatorCode, year, boundaries }: RankingKey) => `${indicatorCode} ${year} ${boundaries}`;

const bestFirst = (column: Sql): Sql =>
  sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END, CASE WHEN a.direction = 'LOWER' THEN ${column} ELSE -${column} END`;

/** One statement for each of the two views of the provinces that is asked for. */
export const loadRanking = loaderOf<RankingKey, AttainmentView[]>(async (operation, keys) => {
  const byKey = new Map<string, AttainmentView[]>(keys.map((key) => [keyText(key), []]));
  for (const boundaries of new Set(keys.map((key) => key.boundaries))) {
    const asked = keys.filter((key) => key.boundaries === boundaries);
    const codes = new Set(asked.map((key) => key.indicatorCode));
    const years = new Set(asked.map((key) => key.year));
    const rows = await operation.read(
      sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a
          WHERE ${withinBoundaries(boundaries)}
            AND a.indicator_id IN (${join([...codes])}) AND a.year IN (${join([...years])})
            AND a.scheme <> 'NATIONAL'
          ORDER BY ${bestFirst(sql`a.plan_ratio_order`)}, ${bestFirst(sql`a.actual_order`)}, a.id`,
    );
    for (const row of rows) {
      const view = attainmentFromRow(row, { boundaries });
      byKey.get(keyText({ indicatorCode: view.indicatorCode, year: view.yearValue, boundaries }))?.push(view);
    }
  }
  return keys.map((key) => byKey.get(keyText(key)) ?? []);
}, keyText);

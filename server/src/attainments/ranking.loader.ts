import sql, { join, type Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { attainmentColumns } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

interface RankingKey {
  indicatorCode: string;
  year: number;
}

const keyText = ({ indicatorCode, year }: RankingKey) => `${indicatorCode} ${year}`;

const bestFirst = (column: Sql): Sql =>
  sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END, CASE WHEN a.direction = 'LOWER' THEN ${column} ELSE -${column} END`;

export const loadRanking = loaderOf<RankingKey, AttainmentView[]>(async (operation, keys) => {
  const codes = new Set(keys.map((key) => key.indicatorCode));
  const years = new Set(keys.map((key) => key.year));
  const rows = await operation.read(
    sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a
        WHERE a.indicator_id IN (${join([...codes])}) AND a.year IN (${join([...years])})
          AND a.scheme <> 'NATIONAL'
        ORDER BY ${bestFirst(sql`a.plan_ratio_order`)}, ${bestFirst(sql`a.actual_order`)}, a.id`,
  );
  const byKey = new Map<string, AttainmentView[]>(keys.map((key) => [keyText(key), []]));
  for (const row of rows) {
    const view = attainmentFromRow(row);
    byKey.get(keyText({ indicatorCode: view.indicatorCode, year: view.yearValue }))?.push(view);
  }
  return keys.map((key) => byKey.get(keyText(key)) ?? []);
}, keyText);

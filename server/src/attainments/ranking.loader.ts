import type { Attainment } from "@doichieu/schema";
import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { empty, join, type Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { tableAsOf } from "./as-of.service.ts";
import { dayAskedAbout, withinBoundaries } from "./attainment.list.ts";
import type { AttainmentReading } from "./attainment.reading.ts";

interface RankingKey {
  indicatorCode: string;
  year: number;
  boundaries: Boundaries;
  asOf: string | null;
  reading: AttainmentReading;
}

type View = Pick<RankingKey, "boundaries" | "asOf" | "reading">;

const viewText = ({ boundaries, asOf, reading }: View) => `${boundaries} ${asOf} ${reading.number}`;
const keyText = (key: RankingKey) => `${key.indicatorCode} ${key.year} ${viewText(key)}`;

const bestFirst = (column: Sql): Sql =>
  sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END, CASE WHEN a.direction = 'LOWER' THEN ${column} ELSE -${column} END`;

/** One statement for each view of the provinces that is asked for: whose boundaries, as of which day, which fields. */
export const loadRanking = loaderOf<RankingKey, Attainment[]>(async (operation, keys) => {
  const byKey = new Map<string, Attainment[]>(keys.map((key) => [keyText(key), []]));
  const views = new Map<string, View>(keys.map((key) => [viewText(key), key]));
  for (const [text, { boundaries, asOf, reading }] of views) {
    const asked = keys.filter((key) => viewText(key) === text);
    const codes = [...new Set(asked.map((key) => key.indicatorCode))];
    const years = new Set(asked.map((key) => key.year));
    const filter = { boundaries, asOf, indicator: { in: codes } };
    const table = await tableAsOf(operation, filter);
    const rows = await operation.read(
      sql`${table ? sql`WITH ${table} ` : empty}SELECT a.indicator_id AS key_indicator, a.year AS key_year,
            ${reading.columns(dayAskedAbout(operation, filter))}
          FROM attainment a
          WHERE ${withinBoundaries(boundaries)}
            AND a.indicator_id IN (${join(codes)}) AND a.year IN (${join([...years])})
            AND a.scheme <> 'NATIONAL'
          ORDER BY ${bestFirst(sql`a.plan_ratio_order`)}, ${bestFirst(sql`a.actual_order`)}, a.id`,
    );
    for (const row of rows) {
      const [indicatorCode, year] = [row.key_indicator as string, row.key_year as number];
      byKey
        .get(keyText({ indicatorCode, year, boundaries, asOf, reading }))
        ?.push(reading.fromRow(row, filter));
    }
  }
  return keys.map((key) => byKey.get(keyText(key)) ?? []);
}, keyText);

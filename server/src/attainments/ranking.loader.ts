import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { empty, join, type Sql } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { tableAsOf } from "./as-of.service.ts";
import { attainmentColumns, dayAskedAbout, withinBoundaries } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

interface RankingKey {
  indicatorCode: string;
  year: number;
  boundaries: Boundaries;
  asOf: string | null;
}

const viewText = ({ boundaries, asOf }: Pick<RankingKey, "boundaries" | "asOf">) => `${boundaries} ${asOf}`;
const keyText = (key: RankingKey) => `${key.indicatorCode} ${key.year} ${viewText(key)}`;

const bestFirst = (column: Sql): Sql =>
  sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END, CASE WHEN a.direction = 'LOWER' THEN ${column} ELSE -${column} END`;

/** One statement for each view of the provinces that is asked for: whose boundaries, and as of which day. */
export const loadRanking = loaderOf<RankingKey, AttainmentView[]>(async (operation, keys) => {
  const byKey = new Map<string, AttainmentView[]>(keys.map((key) => [keyText(key), []]));
  const views = new Map(
    keys.map(({ boundaries, asOf }) => [viewText({ boundaries, asOf }), { boundaries, asOf }]),
  );
  for (const [text, { boundaries, asOf }] of views) {
    const asked = keys.filter((key) => viewText(key) === text);
    const codes = [...new Set(asked.map((key) => key.indicatorCode))];
    const years = new Set(asked.map((key) => key.year));
    const filter = { boundaries, asOf, indicator: { in: codes } };
    const table = await tableAsOf(operation, filter);
    const rows = await operation.read(
      sql`${table ? sql`WITH ${table} ` : empty}SELECT ${attainmentColumns(dayAskedAbout(operation, filter))}
          FROM attainment a
          WHERE ${withinBoundaries(boundaries)}
            AND a.indicator_id IN (${join(codes)}) AND a.year IN (${join([...years])})
            AND a.scheme <> 'NATIONAL'
          ORDER BY ${bestFirst(sql`a.plan_ratio_order`)}, ${bestFirst(sql`a.actual_order`)}, a.id`,
    );
    for (const row of rows) {
      const view = attainmentFromRow(row, filter);
      byKey
        .get(keyText({ indicatorCode: view.indicatorCode, year: view.yearValue, boundaries, asOf }))
        ?.push(view);
    }
  }
  return keys.map((key) => byKey.get(keyText(key)) ?? []);
}, keyText);

import sql, { join, raw, type Sql } from "sql-template-tag";
import { counted, countNames, middleRatio, placedByRatio, sumOf } from "./counts.sql.ts";
import { indicatorRollup, provinceRollup, type Rollup } from "./rollup.ts";

const everyOne = sql`attainment a`;

/** The rows of a roll-up as they follow from attainments `a`: from all of them where not told which. */
export interface RollupRows {
  rollup: Rollup;
  /** columns of `select`, in its order */
  columns: readonly string[];
  select: Sql;
}

const listed = (names: readonly string[]): Sql => raw(names.map((name) => `a.${name}`).join(", "));
const sums = (each: 1 | -1): Sql =>
  join(countNames.map((name) => sumOf(sql`CASE WHEN ${counted[name]} THEN ${raw(String(each))} ELSE 0 END`)));

/** @param each 1, or −1 for counts to be taken away */
export function indicatorRows(from: Sql = everyOne, each: 1 | -1 = 1): RollupRows {
  const about = listed(indicatorRollup.about);
  return {
    rollup: indicatorRollup,
    columns: [...indicatorRollup.about, "due_day", ...countNames],
    select: sql`SELECT ${about}, COALESCE(a.due_day, ''), ${sums(each)}
      FROM ${from} GROUP BY ${about}, COALESCE(a.due_day, '')`,
  };
}

/**
 * A province has one division and one region, but for the while in which it moves: its attainments are replaced some at a
 * time. Then a row has one of the two, until the last of them count.
 */
export function provinceRows(from: Sql = everyOne): RollupRows {
  const { about: names, key } = provinceRollup;
  const about = raw(names.map((name) => (key.includes(name) ? `a.${name}` : `MAX(a.${name})`)).join(", "));
  const others = names.filter((name) => !key.includes(name));
  return {
    rollup: provinceRollup,
    columns: [...names, "due_day", ...countNames, "median_plan_ratio"],
    select: sql`SELECT ${about}, COALESCE(a.due_day, ''), ${sums(1)}, MAX(a.median)
      FROM (
        SELECT a.*, ${middleRatio} OVER (PARTITION BY ${listed(key)}) AS median
        FROM (${placedByRatio(key, others, from)}) a
      ) a GROUP BY ${listed(key)}, COALESCE(a.due_day, '')`,
  };
}

import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { raw, type Sql } from "sql-template-tag";
import { replaceExisting, selectRows } from "../database/bulk.sql.ts";
import type { WriteTransaction } from "../database/write-gate.ts";
import { countNames } from "./counts.sql.ts";
import { indicatorRollup, provinceRollup } from "./rollup.ts";
import { indicatorRows, provinceRows, type RollupRows } from "./rollup-rows.sql.ts";

/** What a province's row of a roll-up is about. */
export interface Cell {
  provinceId: string;
  sectorCode: string;
  year: number;
}

/** Rows of attainments in the place of others. */
export interface Replacement {
  boundaries: Boundaries;
  /** ids of rows that go, but for those whose successor counts alike */
  gone: readonly string[];
  /** ids of rows that come, but for those that count like what was there */
  come: readonly string[];
  /** does any group lose a row that none takes the place of: it may have been the last */
  isAnyLost: boolean;
  /** of all rows that go or come */
  cells: readonly Cell[];
}

const insert = ({ rollup, columns, select }: RollupRows): Sql =>
  sql`INSERT INTO ${rollup.table} (${raw(columns.join(", "))}) ${select}`;

/** Adds counts to those that are there, or takes them away. */
function addIndicatorCounts(ids: readonly string[], each: 1 | -1): Sql {
  const { table, key } = indicatorRollup;
  const rows = ids.map((id) => [id]);
  const sums = countNames.map((name) => `${name} = ${table.sql}.${name} + excluded.${name}`);
  return sql`${insert(indicatorRows(sql`attainment a WHERE a.id IN (${selectRows(rows, 1)})`, each))}
    ON CONFLICT (${raw([...key, "due_day"].join(", "))}) DO UPDATE SET ${raw(sums.join(", "))}`;
}

/** Of the years of these cells: every attainment has a target, or NO_TARGET. */
function removeEmptyCounts(cells: readonly Cell[]): Sql {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { year } of cells) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return sql`DELETE FROM ${indicatorRollup.table}
    WHERE year BETWEEN ${first} AND ${last} AND targets + derived_targets + no_target = 0`;
}

function recountCells({ boundaries, cells, isAnyLost }: Replacement): Sql[] {
  const keys = cells.map(({ provinceId, sectorCode, year }) => [provinceId, sectorCode, String(year)]);
  const chosen = selectRows(keys, ["varchar", "varchar", "integer"]);
  const ofCells = sql`(WITH cell (province_id, sector_id, year) AS (${chosen}) SELECT * FROM cell) c
    JOIN attainment a ON a.province_id = c.province_id AND a.year = c.year AND a.sector_id = c.sector_id
    WHERE a.boundaries = ${boundaries}`;
  const removeAll = sql`DELETE FROM ${provinceRollup.table} AS a
    WHERE a.boundaries = ${boundaries} AND (a.province_id, a.sector_id, a.year) IN (${chosen})`;
  const rows = provinceRows(ofCells);
  const recount = sql`${insert(rows)} ${replaceExisting(rows.columns, [...provinceRollup.key, "due_day"])}`;
  return isAnyLost ? [removeAll, recount] : [recount];
}

/**
 * Keeps the roll-ups true while `replace` puts attainments in the place of others: in few statements, whatever the
 * number of rows. An indicator has as many attainments as there are provinces, so those that go and come are taken from
 * and added to its counts; the few of a province in one sector and year are counted anew, with their median.
 */
export async function keepRollups(
  transaction: WriteTransaction,
  replacement: Replacement,
  replace: () => Promise<void>,
): Promise<void> {
  const { gone, come, cells, isAnyLost } = replacement;
  if (gone.length > 0) await transaction.write(addIndicatorCounts(gone, -1));
  await replace();
  if (come.length > 0) await transaction.write(addIndicatorCounts(come, 1));
  if (isAnyLost) await transaction.write(removeEmptyCounts(cells));
  if (cells.length > 0) await transaction.write(recountCells(replacement));
}

/** Counts everything anew: after attainments were stored in another way than row by row. */
export async function rebuildRollups(transaction: WriteTransaction): Promise<void> {
  for (const rows of [indicatorRows(), provinceRows()]) {
    await transaction.write([sql`DELETE FROM ${rows.rollup.table}`, insert(rows)]);
  }
}

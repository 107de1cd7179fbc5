import type { Attainment, AttainmentFilter, TrendPoint } from "@doichieu/schema";
import type { Boundaries, Measure } from "@doichieu/schema/vocabulary";
import sql, { join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { decodeAmount } from "./amount-codec.ts";
import { ensureStoredServe, loadRowsAsOf } from "./as-of.service.ts";

interface TrendKey {
  provinceId: string;
  indicatorCode: string;
  measure: Measure;
  throughMonth: number;
  isRestated: boolean;
}

interface TrendRow {
  boundaries: Boundaries;
  province_id: string;
  indicator_id: string;
  measure: Measure;
  through_month: number;
  actual_year: number;
  actual_level: string | null;
  actual_growth: string | null;
  actual_change: string | null;
  last_actual: string | null;
  last_actual_growth: string | null;
}

const pairOf = (row: TrendRow) => ({ provinceId: row.province_id, indicatorCode: row.indicator_id });

function inMeasure(row: TrendRow, measure: Measure): string | null {
  if (measure === "LEVEL") return row.actual_level;
  return measure === "GROWTH" ? row.actual_growth : row.actual_change;
}

/** What a row knows of the year before: its growth whatever the row's own measure, anything else in that measure. */
function beforeIn(row: TrendRow, measure: Measure): string | null {
  if (measure === "GROWTH") return row.last_actual_growth;
  return row.measure === measure ? row.last_actual : null;
}

/**
 * A year known only through derivation has no row of its own: the row of the year after remembers it. A year's own
 * actual beats what another row remembers.
 */
function pointsOf(rows: readonly TrendRow[], measure: Measure): TrendPoint[] {
  const byYear = new Map<number, TrendPoint>();
  for (const row of rows) {
    const before = decodeAmount(beforeIn(row, measure), pairOf(row));
    if (before) byYear.set(row.actual_year - 1, { year: row.actual_year - 1, actual: before });
  }
  for (const row of rows) {
    const actual = decodeAmount(inMeasure(row, measure), pairOf(row));
    if (actual) byYear.set(row.actual_year, { year: row.actual_year, actual });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

const keyText = (key: TrendKey) =>
  [key.provinceId, key.indicatorCode, key.measure, key.throughMonth, key.isRestated].join(" ");
const pairText = (province: string, indicator: string, throughMonth: number, isRestated: boolean) =>
  `${province} ${indicator} ${throughMonth} ${isRestated}`;

const load = loaderOf<TrendKey, TrendPoint[]>(async (operation, keys) => {
  ensureStoredServe(operation);
  const provinces = new Set(keys.map((key) => key.provinceId));
  const indicators = new Set(keys.map((key) => key.indicatorCode));
  const rows = await operation.read<TrendRow>(
    sql`SELECT a.province_id, a.indicator_id, a.measure, a.through_month, a.actual_year, a.actual_level,
               a.boundaries, a.actual_growth, a.actual_change, a.last_actual, a.last_actual_growth
        FROM attainment a
        WHERE a.province_id IN (${join([...provinces])}) AND a.indicator_id IN (${join([...indicators])})
          AND a.actual_year IS NOT NULL
        ORDER BY a.actual_year, a.id`,
  );
  const byPair = new Map<string, TrendRow[]>();
  for (const row of rows) {
    const pair = pairText(row.province_id, row.indicator_id, row.through_month, row.boundaries === "CURRENT");
    const found = byPair.get(pair);
    if (found) found.push(row);
    else byPair.set(pair, [row]);
  }
  return keys.map((key) => {
    const pair = pairText(key.provinceId, key.indicatorCode, key.throughMonth, key.isRestated);
    return pointsOf(byPair.get(pair) ?? [], key.measure);
  });
}, keyText);

const WHOLE_YEAR = 12;

/** Rows worked out as of a day, in the shape of those that are read. */
async function rowsAsOf(operation: Operation, key: TrendKey, asked: AttainmentFilter): Promise<TrendRow[]> {
  const { attainments } = await loadRowsAsOf(operation, asked);
  return attainments.flatMap((row) => {
    const isOwn = row.provinceId === key.provinceId && row.indicatorCode === key.indicatorCode;
    if (!isOwn || row.actualYear === null || row.throughMonth !== key.throughMonth) return [];
    return {
      boundaries: row.boundaries,
      province_id: row.provinceId,
      indicator_id: row.indicatorCode,
      measure: row.measure,
      through_month: row.throughMonth,
      actual_year: row.actualYear,
      actual_level: row.actualLevel,
      actual_growth: row.actualGrowth,
      actual_change: row.actualChange,
      last_actual: row.lastActual,
      last_actual_growth: row.lastActualGrowth,
    };
  });
}

/** The small trend of an attainment: a half-year figure never stands beside full years. */
export async function loadTrend(operation: Operation, attainment: Attainment): Promise<TrendPoint[]> {
  const { provinceId, indicatorCode, measure, throughMonth, dueMonth, isRestated, asked } = attainment;
  const through = throughMonth ?? dueMonth ?? WHOLE_YEAR;
  const key = { provinceId, indicatorCode, measure, throughMonth: through, isRestated };
  return asked ? pointsOf(await rowsAsOf(operation, key, asked), measure) : load(operation, key);
}

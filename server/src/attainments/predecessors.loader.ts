import type { Attainment, AttainmentFilter } from "@doichieu/schema";
import sql, { empty, join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { todayUnits } from "../provinces/province.service.ts";
import { tableAsOf } from "./as-of.service.ts";
import { dayAskedAbout, withinBoundaries } from "./attainment.list.ts";
import type { AttainmentReading } from "./attainment.reading.ts";

/** What a restated attainment speaks of. */
interface Restated {
  provinceId: string;
  indicatorCode: string;
  year: number;
  asOf: string | null;
  reading: AttainmentReading;
}

const viewText = ({ asOf, reading }: Pick<Restated, "asOf" | "reading">) => `${asOf} ${reading.number}`;
const keyText = (key: Restated) => `${key.provinceId} ${key.indicatorCode} ${key.year} ${viewText(key)}`;

/** What the units before reported of the same (M13): one statement for each day and selection that is asked about. */
const load = loaderOf<Restated, Attainment[]>(async (operation, keys) => {
  const units = await todayUnits(operation);
  const found = new Map<string, Attainment[]>(keys.map((key) => [keyText(key), []]));
  for (const [text, { asOf, reading }] of new Map(keys.map((key) => [viewText(key), key]))) {
    const asked = keys.filter((key) => viewText(key) === text);
    const provinces = [...new Set(asked.flatMap(({ provinceId }) => units.predecessorsOf(provinceId)))];
    const indicators = [...new Set(asked.map(({ indicatorCode }) => indicatorCode))];
    const years = [...new Set(asked.map(({ year }) => year))];
    const filter: AttainmentFilter = { asOf, province: { in: provinces }, indicator: { in: indicators } };
    const table = await tableAsOf(operation, filter);
    const rows = await operation.read(
      sql`${table ? sql`WITH ${table} ` : empty}SELECT a.province_id AS key_province, a.indicator_id AS key_indicator,
            a.year AS key_year, ${reading.columns(dayAskedAbout(operation, filter))}
          FROM attainment a JOIN province p ON p.id = a.province_id
          WHERE ${withinBoundaries("AS_REPORTED")} AND a.province_id IN (${join(provinces)})
            AND a.indicator_id IN (${join(indicators)}) AND a.year IN (${join(years)})
          ORDER BY p.sort_key, a.id`,
    );
    for (const row of rows) {
      const provinceId = units.unitOf(row.key_province as string);
      const [indicatorCode, year] = [row.key_indicator as string, row.key_year as number];
      const key = { provinceId, indicatorCode, year, asOf, reading };
      found.get(keyText(key))?.push(reading.fromRow(row, filter));
    }
  }
  return keys.map((key) => found.get(keyText(key)) ?? []);
}, keyText);

/** What it was put together from; nothing for one that was reported as it stands. */
export function loadPredecessors(
  operation: Operation,
  attainment: Attainment,
  reading: AttainmentReading,
): Promise<Attainment[]> {
  const { provinceId, indicatorCode, yearValue: year, asked, isRestated } = attainment;
  if (!isRestated) return Promise.resolve([]);
  return load(operation, { provinceId, indicatorCode, year, asOf: asked?.asOf ?? null, reading });
}

import type { Attainment, AttainmentFilter } from "@doichieu/schema";
import sql, { empty, join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { todayUnits } from "../provinces/province.service.ts";
import { tableAsOf } from "./as-of.service.ts";
import { attainmentColumns, dayAskedAbout, withinBoundaries } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

/** What a restated attainment speaks of. */
interface Restated {
  provinceId: string;
  indicatorCode: string;
  year: number;
  asOf: string | null;
}

const keyText = ({ provinceId, indicatorCode, year, asOf }: Restated) =>
  `${provinceId} ${indicatorCode} ${year} ${asOf}`;

/** What the units before reported of the same (M13): one statement for each day that is asked about. */
const load = loaderOf<Restated, AttainmentView[]>(async (operation, keys) => {
  const units = await todayUnits(operation);
  const found = new Map<string, AttainmentView[]>(keys.map((key) => [keyText(key), []]));
  for (const asOf of new Set(keys.map((key) => key.asOf))) {
    const asked = keys.filter((key) => key.asOf === asOf);
    const provinces = [...new Set(asked.flatMap(({ provinceId }) => units.predecessorsOf(provinceId)))];
    const indicators = [...new Set(asked.map(({ indicatorCode }) => indicatorCode))];
    const years = [...new Set(asked.map(({ year }) => year))];
    const filter: AttainmentFilter = { asOf, province: { in: provinces }, indicator: { in: indicators } };
    const table = await tableAsOf(operation, filter);
    const rows = await operation.read(
      sql`${table ? sql`WITH ${table} ` : empty}SELECT ${attainmentColumns(dayAskedAbout(operation, filter))}
          FROM attainment a JOIN province p ON p.id = a.province_id
          WHERE ${withinBoundaries("AS_REPORTED")} AND a.province_id IN (${join(provinces)})
            AND a.indicator_id IN (${join(indicators)}) AND a.year IN (${join(years)})
          ORDER BY p.sort_key, a.id`,
    );
    for (const row of rows) {
      const view = attainmentFromRow(row, filter);
      const { indicatorCode, yearValue: year } = view;
      const key = { provinceId: units.unitOf(view.provinceId), indicatorCode, year, asOf };
      found.get(keyText(key))?.push(view);
    }
  }
  return keys.map((key) => found.get(keyText(key)) ?? []);
}, keyText);

/** What it was put together from; nothing for one that was reported as it stands. */
export function loadPredecessors(operation: Operation, attainment: Attainment): Promise<AttainmentView[]> {
  const { provinceId, indicatorCode, yearValue: year, asked, isRestated } = attainment;
  if (!isRestated) return Promise.resolve([]);
  return load(operation, { provinceId, indicatorCode, year, asOf: asked?.asOf ?? null });
}

import type { Boundaries } from "@doichieu/schema/vocabulary";
import sql, { empty, join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import { tableAsOf } from "./as-of.service.ts";
import { withinBoundaries } from "./attainment.list.ts";
import { bestKnown, type KnownProvince } from "./best-known.ts";

interface BestKnownKey {
  indicatorCode: string;
  boundaries: Boundaries;
  asOf: string | null;
}

interface KnownRow {
  indicator_id: string;
  province_id: string;
  scheme: string;
  figures: number;
}

const viewText = ({ boundaries, asOf }: Omit<BestKnownKey, "indicatorCode">) => `${boundaries} ${asOf}`;
const keyText = (key: BestKnownKey) => `${key.indicatorCode} ${viewText(key)}`;

/**
 * Ids of the provinces to show an indicator by when nobody says which. One statement for each view that is asked for;
 * rows of former provinces that could not be put together (M13) tell nothing and do not count.
 */
export const loadBestKnown = loaderOf<BestKnownKey, string[]>(async (operation, keys) => {
  const known = new Map<string, KnownProvince[]>(keys.map((key) => [keyText(key), []]));
  const views = new Map(
    keys.map(({ boundaries, asOf }) => [viewText({ boundaries, asOf }), { boundaries, asOf }]),
  );
  for (const [text, view] of views) {
    const codes = keys.filter((key) => viewText(key) === text).map(({ indicatorCode }) => indicatorCode);
    const table = await tableAsOf(operation, { ...view, indicator: { in: codes } });
    const rows = await operation.read<KnownRow>(
      sql`${table ? sql`WITH ${table} ` : empty}SELECT g.*, p.scheme FROM (
            SELECT a.indicator_id, a.province_id, CAST(COUNT(*) AS integer) AS figures FROM attainment a
            WHERE ${withinBoundaries(view.boundaries)} AND a.indicator_id IN (${join(codes)})
              AND NOT (a.verdict = 'NO_TARGET' AND a.actual IS NULL)
            GROUP BY a.indicator_id, a.province_id
          ) g JOIN province p ON p.id = g.province_id
          ORDER BY p.sort_key, p.id`,
    );
    for (const { indicator_id: indicatorCode, province_id: id, scheme, figures } of rows) {
      const province = { id, isCountry: scheme === "NATIONAL", figures };
      known.get(keyText({ indicatorCode, ...view }))?.push(province);
    }
  }
  return keys.map((key) => bestKnown(known.get(keyText(key)) ?? []));
}, keyText);

import type { Fact } from "@doichieu/schema";
import type { Measure } from "@doichieu/schema/vocabulary";
import sql, { join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { ensureStoredServe } from "./as-of.service.ts";
import { attainmentColumns, withinBoundaries } from "./attainment.list.ts";
import { type AttainmentView, attainmentFromRow } from "./attainment.view.ts";

/** What a fact is about. */
interface Subject {
  provinceId: string;
  indicatorCode: string;
  yearValue: number;
  plan: string;
  measure: Measure;
}

const sameText = ({ provinceId, indicatorCode, yearValue }: Omit<Subject, "plan" | "measure">) =>
  `${provinceId} ${indicatorCode} ${yearValue}`;

/** A plan of its own decides first, then how it was measured; what is equal stays in its order. */
function nearest({ plan, measure }: Subject, among: readonly AttainmentView[]): AttainmentView | null {
  const weight = (each: AttainmentView) => (each.plan === plan ? 2 : 0) + (each.measure === measure ? 1 : 0);
  const [first = null, ...others] = among;
  return others.reduce((best, each) => (best && weight(best) >= weight(each) ? best : each), first);
}

const load = loaderOf<Subject, AttainmentView | null>(
  async (operation, keys) => {
    ensureStoredServe(operation);
    // three lists of ids may take in other rows, too: nobody asks for those
    const provinces = new Set(keys.map(({ provinceId }) => provinceId));
    const indicators = new Set(keys.map(({ indicatorCode }) => indicatorCode));
    const years = new Set(keys.map(({ yearValue }) => yearValue));
    const rows = await operation.read(
      sql`SELECT ${attainmentColumns(operation.today)} FROM attainment a
          WHERE ${withinBoundaries("AS_REPORTED")} AND a.province_id IN (${join([...provinces])})
            AND a.indicator_id IN (${join([...indicators])}) AND a.year IN (${join([...years])})
          ORDER BY a.id`,
    );
    const same = new Map<string, AttainmentView[]>(keys.map((key) => [sameText(key), []]));
    for (const row of rows) {
      const view = attainmentFromRow(row);
      same.get(sameText(view))?.push(view);
    }
    return keys.map((key) => nearest(key, same.get(sameText(key)) ?? []));
  },
  (key) => `${sameText(key)} ${key.plan} ${key.measure}`,
);

/** The comparison a figure went into; null where it only serves as the base of another year. */
export function loadAttainmentOfFact(operation: Operation, fact: Fact): Promise<AttainmentView | null> {
  const { provinceId, indicatorCode, yearValue, plan, measure } = fact;
  return load(operation, { provinceId, indicatorCode, yearValue, plan, measure });
}

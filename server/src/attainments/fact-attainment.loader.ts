import type { Attainment, Fact } from "@doichieu/schema";
import type { Measure } from "@doichieu/schema/vocabulary";
import sql, { join } from "sql-template-tag";
import { loaderOf } from "../operation/loader.ts";
import type { Operation } from "../operation/operation.ts";
import { ensureStoredServe } from "./as-of.service.ts";
import { withinBoundaries } from "./attainment.list.ts";
import type { AttainmentReading } from "./attainment.reading.ts";

/** What a fact is about. */
interface Subject {
  provinceId: string;
  indicatorCode: string;
  yearValue: number;
  plan: string;
  measure: Measure;
}

interface SubjectKey extends Subject {
  reading: AttainmentReading;
}

/** One that may be the comparison of a fact. */
interface Candidate extends Pick<Subject, "plan" | "measure"> {
  attainment: Attainment;
}

const sameText = ({ provinceId, indicatorCode, yearValue, reading }: Omit<SubjectKey, "plan" | "measure">) =>
  `${provinceId} ${indicatorCode} ${yearValue} ${reading.number}`;

/** A plan of its own decides first, then how it was measured; what is equal stays in its order. */
function nearest({ plan, measure }: Subject, among: readonly Candidate[]): Attainment | null {
  const weight = (each: Candidate) => (each.plan === plan ? 2 : 0) + (each.measure === measure ? 1 : 0);
  const [first = null, ...others] = among;
  const best = others.reduce((best, each) => (best && weight(best) >= weight(each) ? best : each), first);
  return best?.attainment ?? null;
}

async function readCandidates(
  operation: Operation,
  keys: readonly SubjectKey[],
  reading: AttainmentReading,
): Promise<Map<string, Candidate[]>> {
  // three lists of ids may take in other rows, too: nobody asks for those
  const provinces = new Set(keys.map(({ provinceId }) => provinceId));
  const indicators = new Set(keys.map(({ indicatorCode }) => indicatorCode));
  const years = new Set(keys.map(({ yearValue }) => yearValue));
  const rows = await operation.read(
    sql`SELECT a.province_id AS key_province, a.indicator_id AS key_indicator, a.year AS key_year,
          a.plan AS key_plan, a.measure AS key_measure, ${reading.columns(operation.today)}
        FROM attainment a
        WHERE ${withinBoundaries("AS_REPORTED")} AND a.province_id IN (${join([...provinces])})
          AND a.indicator_id IN (${join([...indicators])}) AND a.year IN (${join([...years])})
        ORDER BY a.id`,
  );
  const same = new Map<string, Candidate[]>(keys.map((key) => [sameText(key), []]));
  for (const row of rows) {
    const subject = {
      provinceId: row.key_province as string,
      indicatorCode: row.key_indicator as string,
      yearValue: row.key_year as number,
    };
    same.get(sameText({ ...subject, reading }))?.push({
      plan: row.key_plan as string,
      measure: row.key_measure as Measure,
      attainment: reading.fromRow(row),
    });
  }
  return same;
}

const load = loaderOf<SubjectKey, Attainment | null>(
  async (operation, keys) => {
    ensureStoredServe(operation);
    const found = new Map<string, Candidate[]>();
    for (const reading of new Set(keys.map((key) => key.reading))) {
      const alike = keys.filter((key) => key.reading === reading);
      for (const [text, candidates] of await readCandidates(operation, alike, reading))
        found.set(text, candidates);
    }
    return keys.map((key) => nearest(key, found.get(sameText(key)) ?? []));
  },
  (key) => `${sameText(key)} ${key.plan} ${key.measure}`,
);

/** The comparison a figure went into; null where it only serves as the base of another year. */
export function loadAttainmentOfFact(
  operation: Operation,
  fact: Fact,
  reading: AttainmentReading,
): Promise<Attainment | null> {
  const { provinceId, indicatorCode, yearValue, plan, measure } = fact;
  return load(operation, { provinceId, indicatorCode, yearValue, plan, measure, reading });
}

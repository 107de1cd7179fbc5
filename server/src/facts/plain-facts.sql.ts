import { MAIN_PLAN } from "@doichieu/schema/vocabulary";
import sql, { type Sql } from "sql-template-tag";
import type { Pair } from "./pair-facts.service.ts";

const WHOLE_YEAR = 12;

/** Is every valid figure of a pair the level of a whole year, its targets those of one plan for one year each? */
export function hasPlainFacts({ provinceId, indicatorCode }: Pair): Sql {
  const other = (table: Sql, isPlain: Sql) => sql`EXISTS (SELECT 1 FROM ${table} f
    WHERE f.province_id = ${provinceId} AND f.indicator_id = ${indicatorCode} AND f.withdrawn_at IS NULL
      AND NOT (f.measure = 'LEVEL' AND f.plan = ${MAIN_PLAN} AND ${isPlain}))`;
  return sql`NOT (${other(sql`target`, sql`f.due_month = ${WHOLE_YEAR} AND f.from_year = f.year`)}
    OR ${other(sql`actual`, sql`f.through_month = ${WHOLE_YEAR}`)})`;
}

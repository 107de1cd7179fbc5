import { heatmap } from "../questions/q2-heatmap.ts";
import { series } from "../questions/q4-series.ts";
import { PAIRS, RATIO, VERDICT } from "../questions/verdict.sql.ts";

const LINKS = [
  ["target", "province"],
  ["target", "indicator"],
  ["actual", "province"],
  ["actual", "indicator"],
  ["indicator", "sector"],
] as const;

const COMPARISON = `CREATE VIEW comparison AS
  SELECT t.province_id AS province, t.indicator_id AS indicator, t.year AS year, i.position AS position,
    t.value AS target, a.value AS actual, ${RATIO} AS ratio, ${VERDICT} AS verdict
  FROM ${PAIRS} WHERE t.is_current`;

/** What somebody who serves the raw tables by PostGraphile gives it to answer the questions with: keys, a view, functions. */
export const peerStatements: readonly string[] = [
  ...["province", "indicator", "sector"].map((table) => `ALTER TABLE ${table} ADD PRIMARY KEY (id)`),
  ...LINKS.map(([from, to]) => `ALTER TABLE ${from} ADD FOREIGN KEY (${to}_id) REFERENCES ${to} (id)`),
  COMPARISON,
  `CREATE FUNCTION heatmap(integer, text)
    RETURNS TABLE (province text, sector text, exceeded integer, met integer, decided integer, median float8)
    LANGUAGE sql STABLE AS $$ ${heatmap.statement("postgres")} $$`,
  `CREATE FUNCTION series(text, text)
    RETURNS TABLE (year integer, target float8, actual float8, targetgrowth float8, actualgrowth float8)
    LANGUAGE sql STABLE AS $$ ${series.statement("postgres")} $$`,
];

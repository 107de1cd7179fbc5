import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { evaluateSeries } from "./series.ts";
import { answerOf } from "./testing/expectation.ts";
import { readFacts, readRules } from "./testing/notation.ts";

/** One row of a table: facts in, one field of one attainment (or series point) out. */
interface Case {
  case: string;
  indicator: string;
  facts: string;
  year: string;
  plan: string;
  measure: string;
  field: string;
  expected: string;
  why: string;
}

const folder = new URL("./tables/", import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const cases: Case[] = parse(readFileSync(new URL(file, folder)), {
    columns: true,
    relax_column_count: true,
  });
  describe(file, () => {
    test.each(cases)("$case $field: $why", (row) => {
      const rules = readRules(row.indicator);
      const facts = readFacts(row.facts);
      const year = Number(row.year);
      const isSeries = row.field.startsWith("series.");
      const found = isSeries
        ? evaluateSeries(rules, facts, row.plan || "MAIN").find((point) => point.year === year)
        : evaluate(rules, facts).find(
            (attainment) =>
              attainment.year === year &&
              attainment.plan === (row.plan || "MAIN") &&
              (row.measure === "" || attainment.measure === row.measure),
          );
      expect(answerOf(found, row.field.replace("series.", ""), row.expected)).toBe(row.expected);
    });
  });
}

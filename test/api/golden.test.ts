import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnsweredAmount, amountFields, amountWords } from "../support/amount-words.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

type GoldenRow = Record<
  | "case"
  | "province"
  | "indicator"
  | "year"
  | "plan"
  | "measure"
  | "as_of"
  | "boundaries"
  | "field"
  | "expected"
  | "why",
  string
>;

const golden: GoldenRow[] = parse(readFileSync(new URL("../fixtures/golden.csv", import.meta.url)), {
  columns: true,
});

const amounts = [
  "target",
  "actual",
  "planRatio",
  "gap",
  "targetLevel",
  "actualLevel",
  "targetGrowth",
  "actualGrowth",
];

const ATTAINMENTS = `
  query Golden($filter: AttainmentFilter) {
    list: attainments(filter: $filter) {
      nodes {
        id verdict ambition
        discrepancies { id }
        pace { status }
        absences { field reason }
        ${amounts.map((name) => `${name} ${amountFields}`).join("\n")}
      }
    }
  }`;

const GROWTH = `
  query GoldenGrowth($filter: AttainmentFilter) {
    list: growthComparisons(filter: $filter) { nodes { lastGap ${amountFields} } }
  }`;

const SERIES = `
  query GoldenSeries($province: ID!, $indicator: ID!, $year: Int!) {
    indicatorSeries(province: $province, indicator: $indicator, from: $year, to: $year) {
      points { year verdict actual ${amountFields} target ${amountFields} }
    }
  }`;

type Fields = Record<string, AnsweredAmount | string | unknown[] | null>;

function said(fields: Fields | undefined, name: string, like: string): string {
  if (!fields) return "nothing was found";
  if (name === "pace.status") return (fields.pace as unknown as { status: string }).status;
  if (name === "absences.actual") {
    const absences = fields.absences as { field: string; reason: string }[];
    return absences.find(({ field }) => field === "ACTUAL")?.reason ?? "nothing is absent";
  }
  const value = fields[name];
  if (Array.isArray(value)) return String(value.length);
  return typeof value === "string" ? value : amountWords(value ?? null, like);
}

describe("golden.csv over HTTP", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each(golden)("$case $province $indicator $year $field: $why", async (row) => {
    const { province, indicator, plan, measure, field, expected } = row;
    const year = Number(row.year);
    if (field.startsWith("series.")) {
      const { data } = await server.query<{ indicatorSeries: { points: Fields[] } }>(SERIES, {
        province,
        indicator,
        year,
      });
      expect(said(data.indicatorSeries.points[0], field.slice("series.".length), expected)).toBe(expected);
      return;
    }
    const filter = {
      province: { in: [province] },
      indicator: { in: [indicator] },
      year: { in: [year] },
      plan: plan ? { in: [plan] } : null,
      measure: measure ? { in: [measure] } : null,
      boundaries: row.boundaries || "AS_REPORTED",
      asOf: row.as_of || null,
    };
    const document = field === "lastGap" ? GROWTH : ATTAINMENTS;
    const { data } = await server.query<{ list: { nodes: Fields[] } }>(document, { filter });
    expect(data.list.nodes).toHaveLength(1);
    expect(said(data.list.nodes[0], field, expected)).toBe(expected);
  });
});

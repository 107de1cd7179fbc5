import sql, { type Sql } from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { WriteTransaction } from "../../server/src/database/write-gate.ts";
import { keepRollups } from "../../server/src/rollups/keep-rollups.service.ts";
import { onPostgres } from "../support/scratch-place.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ reuseBytes: 0 });
});
afterAll(() => server.stop());

/** The statements that a question sends. */
async function sentFor(question: string): Promise<Sql[]> {
  const { reads } = server.database;
  const acquire = reads.acquire.bind(reads);
  const sent: Sql[] = [];
  const lending = vi.spyOn(reads, "acquire").mockImplementation(async () => {
    const snapshot = await acquire();
    return {
      ...snapshot,
      read: (statement, plain) => {
        sent.push(statement);
        return snapshot.read(statement, plain);
      },
    };
  });
  const { errors } = await server.query(question);
  lending.mockRestore();
  expect(errors).toBeUndefined();
  return sent;
}

/** How SQLite goes about a question's statement of a table: each step as it tells of it. */
async function planOf(question: string, table = "attainment"): Promise<string[]> {
  const [statement, ...others] = (await sentFor(question)).filter(({ text }) =>
    text.includes(`FROM ${table} a`),
  );
  if (!statement || others.length > 0) throw new Error(`one statement of ${table} was to be sent`);
  return stepsOf(statement);
}

async function stepsOf(statement: Sql): Promise<string[]> {
  const snapshot = await server.database.reads.acquire();
  try {
    const steps = await snapshot.read<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${statement}`);
    return steps.map(({ detail }) => detail);
  } finally {
    await snapshot.release();
  }
}

test("how many groups there may be stands in the statement as a number, which PostgreSQL plans with", async () => {
  const [counts, ...others] = (
    await sentFor(
      "{ attainmentSummary(filter: { year: { in: [2014] } }, groupBy: [PROVINCE, SECTOR]) { met } }",
    )
  ).filter(({ text }) => text.includes("GROUP BY"));
  expect(counts?.text).toMatch(/ LIMIT \d+$/);
  expect(others).toEqual([]);
});

/** With the figures that are shipped, uncounted by ANALYZE: as every server begins. */
describe.runIf(!onPostgres)("what SQLite reads", () => {
  test("of the attainments for a series: those of its province and indicator, put in order of years afterwards", async () => {
    const steps = await planOf(
      `{ indicatorSeries(province: "vn63-40", indicator: "ICT_REVENUE") { points { year target { value } } } }`,
    );
    expect(steps).toContainEqual(
      expect.stringMatching(/^SEARCH a USING .*\(province_id=\? AND indicator_id=\?\)$/),
    );
    expect(steps).toContain("USE TEMP B-TREE FOR ORDER BY");
  });

  const ranked = (boundaries: string, fields: string) =>
    planOf(
      `{ attainments(filter: { indicator: { in: ["ICT_REVENUE"] }, year: { in: [2014] }, boundaries: ${boundaries} },
          orderBy: [PLAN_RATIO_DESC], first: 5) { nodes { ${fields} } } }`,
    );

  test.each(["AS_REPORTED", "CURRENT"])(
    "of the attainments for a ranking (%s): the first entries of the index, in its order, and no row",
    async (boundaries) => {
      const steps = await ranked(
        boundaries,
        "id province { id } indicator { code } year { value } target { value } actual { value } planRatio { value }",
      );
      expect(steps).toEqual([
        expect.stringMatching(/^SEARCH a USING COVERING INDEX .*\(indicator_id=\? AND year=\?\)$/),
      ]);
    },
  );

  test("of the attainments for a ranking that shows more: the rows of the first entries of the index", async () => {
    const steps = await ranked("AS_REPORTED", "province { id } planRatio { value } verdict");
    expect(steps).toEqual([
      expect.stringMatching(/^SEARCH a USING INDEX .*\(indicator_id=\? AND year=\?\)$/),
    ]);
  });

  test("of the attainments for a list of all: the table, not each row by the index of rankings", async () => {
    const steps = await planOf("{ attainments(first: 5) { nodes { id verdict } } }");
    expect(steps).toContain("SCAN a");
  });

  test("of the attainments of many provinces in a year: those of each by itself", async () => {
    const steps = await planOf(
      `{ provinces { id attainments(filter: { year: { in: [2014] } }, orderBy: [SECTOR_ASC], first: 9) {
          nodes { target { value } indicator { code } } } } }`,
    );
    expect(steps).toContainEqual(
      expect.stringMatching(/^SEARCH a USING INDEX .*\(province_id=\? AND year=\?\)$/),
    );
    expect(steps).toContain("USE TEMP B-TREE FOR ORDER BY");
    expect(steps).not.toContainEqual(expect.stringMatching(/^SCAN (a|i|s)\b/));
  });

  test("of the counts of a province in a year: its rows, not those of all provinces in that year", async () => {
    const steps = await planOf(
      `{ attainmentSummary(filter: { province: { in: ["vn63-40"] }, year: { in: [2014] } },
          groupBy: [PROVINCE, SECTOR]) { sector { code } met medianPlanRatio } }`,
      "province_rollup",
    );
    expect(steps).toContainEqual(expect.stringMatching(/^SEARCH a USING INDEX .*\(province_id=\?\)$/));
  });

  test("of the attainments that a province's counts follow from: those of its sector in that year", async () => {
    const written: Sql[] = [];
    const transaction = { write: async (statements: Sql | Sql[]) => written.push(...[statements].flat()) };
    const cells = [{ provinceId: "vn63-40", sectorCode: "ICT", year: 2014 }];
    const change = { boundaries: "AS_REPORTED", gone: [], come: [], isAnyLost: false, cells } as const;
    await keepRollups(transaction as unknown as WriteTransaction, change, async () => {});
    const recount = written.find(({ text }) => text.startsWith("INSERT INTO"));
    expect(recount && (await stepsOf(recount))).toContainEqual(
      expect.stringMatching(/^SEARCH a USING INDEX .*\(province_id=\? AND year=\? AND sector_id=\?\)$/),
    );
  });
});

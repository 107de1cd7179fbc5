import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("unknown ids", () => {
  test.each([
    ['province(id: "vn63-99") { id }', "province"],
    ['sector(code: "LUCK") { code }', "sector"],
    ['indicator(code: "LUCK") { code }', "indicator"],
    ["year(value: 1066) { value }", "year"],
    ['source(id: "NONE") { id }', "source"],
    ['attainment(id: "vn63-40.ICT_REVENUE") { id }', "attainment"],
  ])("%s is null", async (selection, name) => {
    const { data, errors } = await server.query(`{ ${selection} }`);
    expect(errors).toBeUndefined();
    expect(data[name]).toBeNull();
  });

  test.each([
    ["vn63-99", "ICT_REVENUE"],
    ["vn63-40", "LUCK"],
  ])("a series of %s %s is refused: there is nothing to be empty", async (province, indicator) => {
    const { errors } = await server.query(
      `{ indicatorSeries(province: "${province}", indicator: "${indicator}") { points { year } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe("UNKNOWN_ID");
  });

  test("unknown ids in a filter keep nothing", async () => {
    const { data } = await server.query<{ attainments: { totalCount: number } }>(
      '{ attainments(filter: { province: { in: ["vn63-99"] } }) { totalCount } }',
    );
    expect(data.attainments.totalCount).toBe(0);
  });
});

describe("what the pages show", () => {
  test("Nghe An 2013: 102 % of a plan known only through that ratio", async () => {
    const { data } = await server.query(
      `{ attainment(id: "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN") {
           verdict target { text english: text(locale: EN) origin rule inputs { __typename id } } planRatio { text }
           trend { year actual { text } } sources { id provinceBasis } } }`,
    );
    expect(data.attainment).toMatchObject({
      verdict: "EXCEEDED",
      target: {
        text: "≈ 3.941 tỷ đồng",
        english: "≈ VND 3,941 billion",
        origin: "DERIVED",
        rule: "D6",
        inputs: [
          { __typename: "Actual", id: "A.vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN.1" },
          { __typename: "Actual", id: "A.vn63-40.ICT_REVENUE.2013.12.PLAN_RATIO.MAIN.1" },
        ],
      },
      planRatio: { text: "102%" },
      trend: [
        { year: 2012, actual: { text: "3.830 tỷ đồng" } },
        { year: 2013, actual: { text: "4.020 tỷ đồng" } },
      ],
    });
  });

  test("a trend keeps the years known only through derivation: Đà Nẵng's growth of 2022", async () => {
    const trend = `{ attainment(id: "vn63-48.ICT_REVENUE.2025.12.GROWTH.MAIN") { trend { year actual { text } } } }`;
    const { data } = await server.query<{ attainment: { trend: { year: number; actual: object }[] } }>(trend);
    // 36.571 ÷ 1,081 in 2022, from the report on 2023; no report speaks of 2022 itself
    expect(data.attainment.trend).toContainEqual({ year: 2022, actual: { text: "≈ 8,13%" } });
  });

  test("a target of this year is not due until the year has ended in Viet Nam", async () => {
    const { data } = await server.query<{
      attainments: { nodes: { verdict: string; year: { value: number } }[] };
    }>("{ attainments(filter: { verdict: { in: [NOT_DUE] } }) { nodes { verdict year { value } } } }");
    expect(data.attainments.nodes.length).toBeGreaterThan(0);
    for (const { verdict, year } of data.attainments.nodes) {
      expect(verdict).toBe("NOT_DUE");
      expect(year.value).toBeGreaterThanOrEqual(2025);
    }
  });

  test("An Giang's telecom growth: over 10 % asked beside 7.5 % achieved", async () => {
    const { data } = await server.query(
      `{ attainment(id: "vn63-89.TELECOM_REVENUE.2020.12.GROWTH.MAIN") {
           target { text bound } lastActualGrowth { text } targetLevel { text } ambition explanation { steps { rules formula } checks { field agrees } } } }`,
    );
    expect(data.attainment).toMatchObject({
      target: { text: "trên 10%", bound: "MORE_THAN" },
      lastActualGrowth: { text: "7,5%" },
    });
  });

  test("a ranking puts the best first by the indicator's direction, without the country", async () => {
    const { data } = await server.query<{
      indicator: { direction: string; ranking: { province: { kind: string }; actual: { value: number } }[] };
    }>(
      '{ indicator(code: "DTI_RANK") { direction ranking(year: 2022) { province { kind } actual { value } } } }',
    );
    const ranks = data.indicator.ranking.map(({ actual }) => actual.value);
    expect(ranks).toHaveLength(63);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test("Nam Dinh's source says that its province is inferred, and lists what it states in order", async () => {
    const { data } = await server.query<{
      source: { provinceBasis: string; actuals: { nodes: { paragraph: number }[] } };
    }>(
      '{ source(id: "ND-2020-01") { provinceBasis province { nameVi } targets { totalCount } actuals(first: 200) { nodes { paragraph } } } }',
    );
    expect(data.source).toMatchObject({ provinceBasis: "INFERRED", province: { nameVi: "Nam Định" } });
    const paragraphs = data.source.actuals.nodes.map(({ paragraph }) => paragraph);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test("two plans of one year are two attainments", async () => {
    const { data } = await server.query<{ attainments: { nodes: object[] } }>(
      '{ attainments(orderBy: [], filter: { province: { in: ["vn63-06"] }, indicator: { in: ["BUDGET_REVENUE"] }, year: { in: [2023] } }) { nodes { id plan verdict } } }',
    );
    expect(data.attainments.nodes).toMatchObject([
      { plan: "CENTRAL", verdict: "EXCEEDED" },
      { plan: "PROVINCIAL", verdict: "NOT_MET" },
    ]);
  });
});

test("an answer names the version of the data it speaks of", async () => {
  const { data, extensions } = await server.query<{ dataVersion: { number: number; changedAt: string } }>(
    "{ dataVersion { number changedAt } }",
  );
  expect(extensions?.dataVersion).toBe(data.dataVersion.number);
  expect(data.dataVersion.changedAt).toBe("2025-11-15T05:00:00.000Z");
});

test("an operation sees one version, whatever is written meanwhile", async () => {
  const snapshot = await server.database.reads.acquire();
  const { default: sql } = await import("sql-template-tag");
  const count = async () => (await snapshot.read<{ n: number }>(sql`SELECT COUNT(*) AS n FROM year`))[0]?.n;
  const before = await count();
  await server.database.writes.run((transaction) =>
    transaction.write(sql`INSERT INTO year (value) VALUES (1900)`),
  );
  expect(await count()).toBe(before);
  await snapshot.release();
});

test("many operations at once, every third refused in the middle: all are answered and no connection is lost", async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      server.query<{ attainments: { totalCount: number } } | null>(
        index % 3 === 0
          ? '{ attainments(first: 200) { nodes { trend { year } sources { id } } } sources(after: "x") { totalCount } }'
          : "{ attainments(first: 20) { totalCount nodes { id province { nameVi } explanation { steps { rules } } } } }",
      ),
    ),
  );
  const codes = answers.map(
    ({ data, errors }) => errors?.[0]?.extensions.code ?? data?.attainments.totalCount,
  );
  expect(codes).toEqual(answers.map((_, index) => (index % 3 === 0 ? "BAD_CURSOR" : 256)));
});

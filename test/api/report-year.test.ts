import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOW } from "../support/fixed-world.ts";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: WITHOUT_LIMITS, reuseBytes: 0 });
});
afterAll(() => server.stop());

async function ask<T>(document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await server.query<T>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Counted {
  year: { value: number };
  decided: number;
  targets: number;
  derivedTargets: number;
}

const CHOSEN = `query ($filter: AttainmentFilter) {
  reportYear(filter: $filter) { value }
  byYear: attainmentSummary(filter: $filter, groupBy: [YEAR]) { year { value } decided targets derivedTargets }
}`;

describe("the year a report is about", () => {
  test.each([
    [null],
    [{ boundaries: "CURRENT" }],
    [{ asOf: "2019-12-31" }],
    [{ province: { in: ["vn63-46"] } }],
    [{ province: { in: ["vn63-48"] } }],
    [{ province: { in: ["vn"] } }],
    [{ indicator: { in: ["ICT_REVENUE"] } }],
    [{ indicator: { in: ["DTI_RANK"] } }],
    [{ targetGrowth: { gte: -1000 }, sector: { in: ["ICT"] } }],
  ])("of %j is the latest with decided targets, else with targets, else with figures", async (filter) => {
    const { reportYear, byYear } = await ask<{ reportYear: { value: number }; byYear: Counted[] }>(CHOSEN, {
      filter,
    });
    const decided = byYear.filter((each) => each.decided > 0);
    const planned = byYear.filter((each) => each.targets + each.derivedTargets > 0);
    const [years] = [decided, planned, byYear].filter((each) => each.length > 0);
    expect(reportYear.value).toBe(years?.at(-1)?.year.value);
  });

  test("the rule tells the years apart", async () => {
    const { decided, planned, known } = await ask<Record<string, { value: number }>>(`{
      decided: reportYear(filter: { province: { in: ["vn63-48"] } }) { value }
      planned: reportYear(filter: { province: { in: ["vn63-48"] }, verdict: { in: [NO_ACTUAL, NO_TARGET] }, year: { lte: 2024 } }) { value }
      known: reportYear(filter: { province: { in: ["vn63-48"] }, verdict: { in: [NO_TARGET] } }) { value }
    }`);
    expect([decided?.value, planned?.value, known?.value]).toEqual([2023, 2020, 2024]);
  });

  test("is the one asked for, with figures or without", async () => {
    const data = await ask<Record<string, { value: number; attainments: { totalCount: number } }>>(`{
      known: reportYear(value: 2019) { value attainments { totalCount } }
      empty: reportYear(value: 1999) { value attainments { totalCount } summary { targets } attainmentSummary(groupBy: []) { targets metShare } }
    }`);
    expect(data.known?.value).toBe(2019);
    expect(data.known?.attainments.totalCount).toBeGreaterThan(10);
    expect(data.empty).toEqual({
      value: 1999,
      attainments: { totalCount: 0 },
      summary: { targets: 0 },
      attainmentSummary: [{ targets: 0, metShare: null }],
    });
  });

  test("goes by the country where provinces are silent, and by the calendar where all are", async () => {
    const { country, years, nobody } = await ask<{
      country: { value: number };
      years: { year: { value: number }; decided: number }[];
      nobody: { value: number };
    }>(`{
      country: reportYear(filter: { scheme: { in: ["NATIONAL"] } }) { value }
      years: attainmentSummary(filter: { province: { in: ["vn"] } }, groupBy: [YEAR]) { year { value } decided }
      nobody: reportYear(filter: { indicator: { in: [] } }) { value }
    }`);
    expect(country.value).toBe(years.filter(({ decided }) => decided > 0).at(-1)?.year.value);
    expect(nobody.value).toBe(NOW.getUTCFullYear());
  });
});

test("a year is chosen from the counts by year that a page asks for anyway, in no statement of its own", async () => {
  const counted = `byYear: attainmentSummary(filter: { boundaries: CURRENT }, groupBy: [YEAR]) { decided }`;
  await ask(`{ ${counted} }`);
  await ask(`{ ${counted} }`);
  const alone = server.statements.at(-1);
  await ask(`{ ${counted} reportYear(filter: { boundaries: CURRENT }) { value } }`);
  expect(server.statements.at(-1)).toBe(alone);
});

describe("what a year leads to", () => {
  const counts = "targets decided met exceeded notMet unrestated medianPlanRatio";

  test.each([
    ["{ boundaries: CURRENT }"],
    ['{ province: { in: ["vn63-46", "vn63-24"] } }'],
    ['{ asOf: "2019-12-31", sector: { in: ["ICT"] } }'],
  ])("is the same as asked for by itself: %s", async (filter) => {
    const within = filter.replace(/ }$/, ", year: { in: [2019] } }");
    const lists = (by: string) => `
      total: attainmentSummary(filter: ${by}, groupBy: []) { ${counts} year { value } }
      cells: attainmentSummary(filter: ${by}, groupBy: [PROVINCE, SECTOR]) { province { id } sector { code } year { value } ${counts} }
      years: attainmentSummary(filter: ${by}, groupBy: [YEAR]) { year { value } ${counts} }
      short: attainments(filter: ${by}, orderBy: [SHORTFALL_DESC], first: 3) { totalCount nodes { id boundaries verdict } pageInfo { endCursor hasNextPage } }
      growth: growthComparisons(filter: ${by}, orderBy: [GAP_ASC], first: 3) { totalCount nodes { attainment { id } gap { text } } pageInfo { endCursor } }`;
    const { year, ...alone } = await ask<{ year: object }>(
      `{ year(value: 2019) { ${lists(filter)} } ${lists(within)} }`,
    );
    expect(year).toEqual(alone);
  });

  test("a ranking of the year is that of the indicator", async () => {
    const data = await ask<{ year: { ranking: unknown[] }; indicator: { ranking: unknown[] } }>(`{
      year(value: 2022) { ranking(indicator: "DTI_RANK") { id verdict } unknown: ranking(indicator: "NONE") { id } }
      indicator(code: "DTI_RANK") { ranking(year: 2022) { id verdict } }
    }`);
    expect(data.year.ranking.length).toBeGreaterThan(5);
    expect(data.year).toEqual({ ...data.indicator, unknown: [] });
  });

  test("costs as many statements for all years as for one", async () => {
    const page = `attainmentSummary(groupBy: [PROVINCE, SECTOR]) { decided }
      total: attainmentSummary(groupBy: []) { decided } summary { decided }
      attainments(first: 2) { totalCount nodes { id } }
      growthComparisons(first: 2) { totalCount nodes { verdict } }
      ranking(indicator: "DTI_RANK") { id }`;
    await ask(`{ years { value } }`);
    await ask(`{ year(value: 2019) { ${page} } }`);
    const forOne = server.statements.at(-1);
    await ask(`{ years { ${page} } }`);
    expect(server.statements.at(-1)).toBe(forOne);
    await ask(`{ reportYear { ${page} } }`);
    expect(server.statements.at(-1)).toBeLessThanOrEqual((forOne ?? 0) + 1);
  });
});

import { verdicts } from "@doichieu/schema/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordAll } from "../../server/src/recording/record.service.ts";
import { target } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const counts =
  "targets derivedTargets due decided exceeded met nearlyMet notMet undecided notDue noActual noTarget";
const fields = `${counts} provisional unrestated metShare coverage medianPlanRatio`;

type Summary = Record<string, number> & {
  [link in "province" | "region" | "sector" | "indicator" | "year"]: Record<string, unknown> | null;
};

async function summaries(args: string, links = ""): Promise<Summary[]> {
  const { data, errors } = await server.query<{ attainmentSummary: Summary[] }>(
    `{ attainmentSummary(${args}) { ${links} ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.attainmentSummary;
}

interface Listed {
  verdict: string;
  target: { origin: string } | null;
  actual: object | null;
  planRatio: { value: number | null } | null;
  indicator: { direction: string };
}

/** The same group as a list, page after page. */
async function listed(filter: string): Promise<Listed[]> {
  const rows: Listed[] = [];
  for (let after = ""; ; ) {
    const { data } = await server.query<{
      attainments: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      `{ attainments(first: 200, filter: { ${filter} } ${after}) {
           nodes { verdict target { origin } actual { text } planRatio { value } indicator { direction } }
           pageInfo { hasNextPage endCursor } } }`,
    );
    rows.push(...data.attainments.nodes);
    if (!data.attainments.pageInfo.hasNextPage) return rows;
    after = `, after: "${data.attainments.pageInfo.endCursor}"`;
  }
}

const camel = (verdict: string) =>
  verdict.toLowerCase().replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());

function median(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Number(((low + high) / 2).toPrecision(12));
}

const judged = ["EXCEEDED", "MET", "NEARLY_MET", "NOT_MET", "UNDECIDED"];

describe("attainmentSummary against the list it counts", () => {
  test.each([
    ['province: { in: ["vn63-46"] }'],
    ['province: { in: ["vn63-46", "vn63-36", "vn63-40"] }, year: { gte: 2019, lte: 2021 }'],
    ['province: { in: ["vn"] }'],
    ['province: { in: ["vn63-48"] }, sector: { in: ["ICT"] }'],
    ['province: { in: ["vn63-06"] }, plan: { in: ["CENTRAL"] }'],
    ['province: { in: ["vn63-02"] }, verdict: { in: [NO_TARGET, EXCEEDED] }'],
    ['province: { in: ["vn63-48"] }, year: { in: [2025] }'],
    ["province: { in: [] }"],
    ['boundaries: CURRENT, province: { in: ["vn34-91", "vn34-46"] }'],
    ["boundaries: CURRENT, year: { in: [2022] }"],
  ])("%s", async (filter) => {
    const [total] = await summaries(`groupBy: [], filter: { ${filter} }`);
    const rows = await listed(filter);
    for (const verdict of verdicts) {
      expect([verdict, total?.[camel(verdict)]]).toEqual([
        verdict,
        rows.filter((row) => row.verdict === verdict).length,
      ]);
    }
    const withTarget = rows.filter((row) => row.verdict !== "NO_TARGET");
    const stated = withTarget.filter((row) => row.target?.origin === "STATED");
    expect(total?.targets).toBe(stated.length);
    expect(total?.unrestated).toBe(rows.filter((row) => !(row.target || row.actual)).length);
    expect(total?.derivedTargets).toBe(withTarget.length - stated.length);
    const ratios = rows
      .filter((row) => row.indicator.direction === "HIGHER" && judged.includes(row.verdict))
      .flatMap((row) => row.planRatio?.value ?? []);
    expect(total?.medianPlanRatio).toBe(median(ratios));
  });
});

describe("attainmentSummary", () => {
  test("groups add up to the total, whatever they are grouped by", async () => {
    const [total] = await summaries("groupBy: []");
    for (const groupBy of [
      "REGION",
      "SECTOR",
      "INDICATOR",
      "YEAR",
      "PLAN",
      "YEAR, SECTOR",
      "REGION, SECTOR, PLAN, YEAR, INDICATOR",
    ]) {
      const groups = await summaries(`groupBy: [${groupBy}]`);
      for (const name of counts.split(" ")) {
        expect([groupBy, name, groups.reduce((sum, group) => sum + (group[name] ?? 0), 0)]).toEqual([
          groupBy,
          name,
          total?.[name],
        ]);
      }
    }
  });

  test("the country never mixes with its provinces", async () => {
    const byProvince = await summaries("groupBy: [PROVINCE]", "province { id kind }");
    const country = byProvince.filter((group) => group.province?.kind === "COUNTRY");
    expect(country).toHaveLength(1);
    const provinces = byProvince.filter((group) => group.province?.kind !== "COUNTRY");
    const [total] = await summaries("groupBy: []");
    expect(provinces.reduce((sum, group) => sum + (group.targets ?? 0), 0)).toBe(total?.targets);
    const [national] = await summaries('groupBy: [], filter: { province: { in: ["vn"] } }');
    expect(national).toMatchObject({ targets: country[0]?.targets });
    const { errors } = await server.query(
      '{ attainmentSummary(groupBy: [YEAR], filter: { province: { in: ["vn", "vn63-46"] } }) { targets } }',
    );
    expect(errors?.[0]?.extensions.code).toBe("MIXED_LEVELS");
  });

  test("groups come in the natural order of their dimension", async () => {
    const sectors = await summaries("groupBy: [SECTOR]", "sector { code }");
    const { data } = await server.query<{ sectors: { code: string }[] }>("{ sectors { code } }");
    const codes = sectors.map((group) => group.sector?.code);
    expect(codes).toEqual(data.sectors.map((sector) => sector.code).filter((code) => codes.includes(code)));
    const years = await summaries("groupBy: [YEAR]", "year { value }");
    const values = years.map((group) => Number(group.year?.value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test("nothing decided has no share", async () => {
    const [nothing] = await summaries('groupBy: [], filter: { province: { in: ["vn34-01"] } }');
    expect(nothing).toMatchObject({
      targets: 0,
      decided: 0,
      metShare: null,
      coverage: null,
      medianPlanRatio: null,
    });
  });

  test("a year's summary is its provinces'", async () => {
    const { data } = await server.query<{ years: { value: number; summary: Summary }[] }>(
      `{ years { value summary { ${fields} } } }`,
    );
    const groups = await summaries("groupBy: [YEAR]", "year { value }");
    for (const { value, summary } of data.years) {
      const group = groups.find((candidate) => candidate.year?.value === value);
      const { year: _, ...rest } = group ?? { year: null };
      expect(summary).toMatchObject(group ? rest : { targets: 0, noTarget: 0, metShare: null });
    }
  });
});

test("over 5 000 groups are refused", async () => {
  const crowded = await startServer();
  const { data } = await crowded.query<{ indicators: { code: string }[] }>("{ indicators { code } }");
  const targets = data.indicators.slice(0, 101).flatMap(({ code }) =>
    Array.from({ length: 51 }, (_, index) => ({
      ...target,
      indicator: code,
      year: 2100 + index,
      value: "1",
    })),
  );
  await crowded.database.writes.run((transaction) => recordAll(transaction, { targets, actuals: [] }));
  const { errors } = await crowded.query("{ attainmentSummary(groupBy: [INDICATOR, YEAR]) { targets } }");
  expect(errors?.[0]?.extensions.code).toBe("TOO_MANY_GROUPS");
  const fewer = await crowded.query<{ attainmentSummary: object[] }>(
    "{ attainmentSummary(groupBy: [INDICATOR]) { targets } }",
  );
  expect(fewer.data.attainmentSummary.length).toBeGreaterThan(100);
  await crowded.stop();
});

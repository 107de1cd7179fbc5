import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer, WITHOUT_LIMITS } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ limits: WITHOUT_LIMITS });
});
afterAll(() => server.stop());

interface Series {
  plan: string;
  province: { id: string };
  points: {
    year: number;
    target: { text: string } | null;
    actual: { text: string } | null;
    attainments: unknown[];
  }[];
}

const SERIES = `query ($code: ID!, $provinces: [ID!]!, $boundaries: Boundaries! = AS_REPORTED, $asOf: Date) {
  indicator(code: $code) {
    series(provinces: $provinces, boundaries: $boundaries, asOf: $asOf) {
      plan province { id }
      points { year target { text } actual { text inputs { source { id } } } attainments { id verdict } }
    }
  }
}`;

async function seriesOf(code: string, provinces: string[], more: object = {}): Promise<Series[]> {
  const { data, errors } = await server.query<{ indicator: { series: Series[] } }>(SERIES, {
    code,
    provinces,
    ...more,
  });
  expect(errors).toBeUndefined();
  return data.indicator.series;
}

describe("an indicator in some provinces", () => {
  test("in the order asked for, each once, unknown ones left out", async () => {
    const series = await seriesOf("ICT_REVENUE", ["vn63-48", "vn63-00", "vn63-40", "vn63-48"]);
    expect(series.map(({ province }) => province.id)).toEqual(["vn63-48", "vn63-40"]);
    expect(series.map(({ points }) => points.map(({ year }) => year))).toEqual([
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
      [2012, 2013, 2014],
    ]);
  });

  test("two plans at once are two series", async () => {
    const series = await seriesOf("BUDGET_REVENUE", ["vn63-06"]);
    expect(series.map(({ plan }) => plan)).toEqual(["CENTRAL", "PROVINCIAL"]);
    const targets = series.map(({ points }) => points.find(({ year }) => year === 2023)?.target?.text);
    expect(new Set(targets).size).toBe(2);
  });

  test.each([
    ["as it stands", "vn63-24", {}],
    ["on today's boundaries", "vn34-24", { boundaries: "CURRENT" }],
    ["as of a day", "vn63-24", { asOf: "2022-12-31" }],
  ])("%s: in statements that do not grow with the provinces", async (_, one, view) => {
    const { data } = await server.query<{ provinces: { id: string }[] }>("{ provinces { id } }");
    const all = data.provinces.map(({ id }) => id);
    await seriesOf("GRDP", all, view);
    const statements = server.statements.at(-1);
    await seriesOf("GRDP", [one], view);
    expect(server.statements.at(-1)).toBe(statements);
  });
});

describe("a ranking as of a day (M14)", () => {
  const RANKING = `query ($code: ID!, $year: Int!, $boundaries: Boundaries!, $asOf: Date) {
    indicator(code: $code) {
      ranking(year: $year, boundaries: $boundaries, asOf: $asOf) { id verdict actualGrowth { value } }
    }
  }`;
  const ranked = async (variables: object) => {
    const { data, errors } = await server.query<{
      indicator: { ranking: { id: string; verdict: string; actualGrowth: { value: number } | null }[] };
    }>(RANKING, { boundaries: "AS_REPORTED", asOf: null, ...variables });
    expect(errors).toBeUndefined();
    return data.indicator.ranking;
  };

  test("Bắc Giang's growth was 19.8 then and is 19.3", async () => {
    const growth = async (asOf: string | null) => {
      const rows = await ranked({ code: "GRDP", year: 2022, asOf });
      return rows.find(({ id }) => id.startsWith("vn63-24."))?.actualGrowth?.value;
    };
    expect(await growth("2022-12-31")).toBe(19.8);
    expect(await growth(null)).toBe(19.3);
  });

  test.each(["AS_REPORTED", "CURRENT"])("a far day ranks as today does, %s", async (boundaries) => {
    const variables = { code: "DTI_RANK", year: 2022, boundaries };
    expect(await ranked({ ...variables, asOf: "2025-11-15" })).toEqual(await ranked(variables));
  });

  test("before the reports were out nobody has a place", async () => {
    expect(await ranked({ code: "DTI_RANK", year: 2022, asOf: "2013-01-31" })).toEqual([]);
  });
});

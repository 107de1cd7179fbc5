import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  // statements are counted: each question is worked out
  server = await startServer({ reuseBytes: 0 });
});
afterAll(() => server.stop());

async function ask<T>(document: string, variables: object = {}): Promise<T> {
  const { data, errors } = await server.query<T>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe("what units reported before they were put together", () => {
  interface Unit {
    id: string;
    province: { id: string; predecessors: { id: string }[] };
    indicator: { code: string };
    year: { value: number };
    predecessors: { id: string; boundaries: string }[];
  }
  const RESTATED = `query ($province: ID!, $asOf: Date, $first: Int!) {
    attainments(first: $first, filter: { province: { in: [$province] }, boundaries: CURRENT, asOf: $asOf }) {
      nodes { id province { id predecessors { id } } indicator { code } year { value } predecessors { id boundaries } }
    }
  }`;
  const SAME = `query ($provinces: [ID!]!, $indicator: ID!, $year: Int!, $asOf: Date) {
    attainments(filter: { province: { in: $provinces }, indicator: { in: [$indicator] }, year: { in: [$year] }, asOf: $asOf }, orderBy: [PROVINCE_ASC]) {
      nodes { id boundaries }
    }
  }`;
  const units = async (province: string, asOf: string | null = null, first = 40) =>
    (await ask<{ attainments: { nodes: Unit[] } }>(RESTATED, { province, asOf, first })).attainments.nodes;

  test.each([
    ["vn34-91", null],
    ["vn34-24", "2022-12-31"],
  ])("of %s as of %s are the rows of the same indicator and year", async (province, asOf) => {
    const rows = await units(province, asOf, 12);
    expect(rows.some(({ predecessors }) => predecessors.length > 0)).toBe(true);
    for (const { province, indicator, year, predecessors } of rows) {
      const { attainments } = await ask<{ attainments: { nodes: object[] } }>(SAME, {
        provinces: province.predecessors.map(({ id }) => id),
        indicator: indicator.code,
        year: year.value,
        asOf,
      });
      expect(predecessors).toEqual(attainments.nodes);
    }
  });

  test("none of a unit that never changed, nor of a row as reported", async () => {
    const rows = await units("vn");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flatMap(({ predecessors }) => predecessors)).toEqual([]);
    const data = await ask<{ attainment: object }>(
      `{ attainment(id: "vn63-24.GRDP.2022.NO_TARGET") { predecessors { id } } }`,
    );
    expect(data.attainment).toEqual({ predecessors: [] });
  });

  test("as many statements for many as for one", async () => {
    await units("vn34-91", null, 1);
    await units("vn34-91", null, 1);
    const forOne = server.statements.at(-1);
    await units("vn34-91", null, 40);
    expect(server.statements.at(-1)).toBe(forOne);
  });
});

describe("the comparison a figure went into", () => {
  interface StatedFact {
    plan: string;
    measure: string;
    province: { id: string };
    indicator: { code: string };
    year: { value: number };
    attainment: { id: string; plan: string; measure: string } | null;
  }
  const SOURCE = `query ($id: ID!, $first: Int!) { source(id: $id) {
    targets(first: $first) { nodes { ...Stated } } actuals(first: $first) { nodes { ...Stated } } } }
    fragment Stated on Fact { plan measure province { id } indicator { code } year { value } attainment { id plan measure } }`;
  const facts = async (id: string, first = 200) => {
    const { source } = await ask<{ source: Record<"targets" | "actuals", { nodes: StatedFact[] }> }>(SOURCE, {
      id,
      first,
    });
    return [...source.targets.nodes, ...source.actuals.nodes];
  };

  test("is of the same province, indicator and year, of its own plan and measure where there is one", async () => {
    const all = [...(await facts("TTH-2019-12")), ...(await facts("BK-2023-11"))];
    const found = all.filter(({ attainment }) => attainment);
    expect(found.length).toBeGreaterThan(20);
    for (const { province, indicator, year, plan, measure, attainment } of found) {
      const same = await ask<{ attainments: { nodes: { id: string; plan: string; measure: string }[] } }>(
        `query ($p: ID!, $i: ID!, $y: Int!) { attainments(filter: { province: { in: [$p] }, indicator: { in: [$i] }, year: { in: [$y] } }) { nodes { id plan measure } } }`,
        { p: province.id, i: indicator.code, y: year.value },
      );
      const { nodes } = same.attainments;
      expect(nodes).toContainEqual(attainment);
      const ofPlan = nodes.filter((each) => each.plan === plan);
      if (ofPlan.length > 0) expect(attainment?.plan).toBe(plan);
      if (ofPlan.some((each) => each.measure === measure)) expect(attainment?.measure).toBe(measure);
    }
  });

  test("as many statements for many figures as for few", async () => {
    await facts("TTH-2019-12", 1);
    await facts("TTH-2019-12", 1);
    const forOne = server.statements.at(-1);
    await facts("TTH-2019-12");
    // targets and actuals may come in the same turn, and then share a statement
    expect(server.statements.at(-1)).toBeLessThanOrEqual(forOne ?? 0);
  });
});

describe("an indicator nobody chose provinces for", () => {
  const KNOWN = `query ($code: ID!, $boundaries: Boundaries!, $asOf: Date) {
    indicator(code: $code) { series(boundaries: $boundaries, asOf: $asOf) { province { id } points { year } } }
    byProvince: attainmentSummary(filter: { indicator: { in: [$code] }, boundaries: $boundaries, asOf: $asOf }, groupBy: [PROVINCE]) {
      province { id kind } unrestated exceeded met nearlyMet notMet undecided notDue noActual noTarget
    }
  }`;
  const verdicts = ["exceeded", "met", "nearlyMet", "notMet", "undecided", "notDue", "noActual", "noTarget"];

  interface Known {
    indicator: { series: { province: { id: string } }[] };
    byProvince: ({ province: { id: string; kind: string }; unrestated: number } & Record<string, number>)[];
  }

  test.each([
    ["ICT_REVENUE", "AS_REPORTED", null],
    ["DTI_RANK", "AS_REPORTED", null],
    ["GRDP", "CURRENT", null],
    ["GRDP", "AS_REPORTED", "2021-12-31"],
  ])("%s %s %s: the provinces of which most is known", async (code, boundaries, asOf) => {
    const { indicator, byProvince } = await ask<Known>(KNOWN, { code, boundaries, asOf });
    const known = byProvince
      .filter(({ province }) => province.kind !== "COUNTRY")
      .map((each) => ({
        id: each.province.id,
        figures: verdicts.reduce((total, verdict) => total + (each[verdict] ?? 0), 0) - each.unrestated,
      }))
      .sort((a, b) => b.figures - a.figures);
    const [first, second] = known;
    const expected = [first, second && second.figures > 1 ? second : undefined].flatMap(
      (each) => each?.id ?? [],
    );
    expect([...new Set(indicator.series.map(({ province }) => province.id))]).toEqual(expected);
  });

  test("many indicators cost as many statements as one", async () => {
    const knownOf = (codes: string[] | null) =>
      ask(`query ($codes: [ID!]) { indicators(filter: { in: $codes }) { series { points { year } } } }`, {
        codes,
      });
    await knownOf(["GRDP"]);
    await knownOf(["GRDP"]);
    const forOne = server.statements.at(-1);
    await knownOf(["GRDP", "ICT_REVENUE", "DTI_RANK", "DTI_SCORE"]);
    expect(server.statements.at(-1)).toBe(forOne);
  });
});

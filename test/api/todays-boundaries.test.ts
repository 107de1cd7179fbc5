import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

/** Codes that changed owner on 1 July 2025, with the unit that had them before and the unit that has them since. */
const moved: [code: string, before: string, since: string][] = [
  ["08", "Tuyên Quang", "Tuyên Quang"],
  ["15", "Yên Bái", "Lào Cai"],
  ["25", "Phú Thọ", "Phú Thọ"],
  ["31", "Hải Phòng", "Hải Phòng"],
  ["75", "Đồng Nai", "Đồng Nai"],
  ["91", "Kiên Giang", "An Giang"],
  ["96", "Cà Mau", "Cà Mau"],
];

interface Node {
  id: string;
  boundaries: string;
  verdict: string;
  province: { id: string; nameVi: string };
  actual: { value: number | null; rule: string | null } | null;
  absences: { field: string; reason: string; detail: string | null }[];
}

const LIST = `query ($filter: AttainmentFilter) {
  attainments(filter: $filter, first: 200) {
    totalCount
    nodes { id boundaries verdict province { id nameVi } actual { value rule } absences { field reason detail } }
  }
}`;

describe("today's boundaries (M13)", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const list = async (filter: object) => {
    const { data } = await server.query<{ attainments: { nodes: Node[]; totalCount: number } }>(LIST, {
      filter,
    });
    return data.attainments;
  };
  const absence = (node: Node | undefined, field: string) =>
    node?.absences.find((absent) => absent.field === field);

  test.each(moved)("code %s was %s and is %s", async (code, before, since) => {
    const { data } = await server.query<{ old: { nameVi: string }; now: { nameVi: string } }>(
      `query ($old: ID!, $now: ID!) { old: province(id: $old) { nameVi } now: province(id: $now) { nameVi } }`,
      { old: `vn63-${code}`, now: `vn34-${code}` },
    );
    expect([data.old.nameVi, data.now.nameVi]).toEqual([before, since]);
  });

  test("speak of today's units only", async () => {
    const { nodes } = await list({ boundaries: "CURRENT", year: { in: [2019] } });
    expect(new Set(nodes.map(({ province }) => province.id.split("-")[0]))).toEqual(new Set(["vn34", "vn"]));
    expect(nodes.every(({ boundaries }) => boundaries === "CURRENT")).toBe(true);
  });

  test("An Giang and Kiên Giang add only where both reported, with coverage", async () => {
    const { nodes } = await list({
      boundaries: "CURRENT",
      year: { in: [2019] },
      province: { in: ["vn34-91"] },
    });
    const of = (code: string) => nodes.find(({ id }) => id.includes(`.${code}.`));
    expect(absence(of("TELECOM_REVENUE"), "ACTUAL")).toMatchObject({
      reason: "INCOMPLETE_COVERAGE",
      detail: "1 of 2",
    });
    expect(absence(of("ICT_INDEX_RANK"), "ACTUAL")?.reason).toBe("NOT_RESTATABLE");
    expect(nodes.every(({ actual }) => actual === null)).toBe(true);
  });

  test("a unit with a single predecessor carries everything over", async () => {
    const before = await list({ province: { in: ["vn63-46"] } });
    const since = await list({ province: { in: ["vn34-46"] }, boundaries: "CURRENT" });
    expect(since.totalCount).toBe(before.totalCount);
    const verdicts = (nodes: Node[]) => nodes.map(({ verdict }) => verdict).sort();
    expect(verdicts(since.nodes)).toEqual(verdicts(before.nodes));
  });

  test("the country never mixes with provinces and reads the same", async () => {
    const before = await list({ province: { in: ["vn"] } });
    const since = await list({ province: { in: ["vn"] }, boundaries: "CURRENT" });
    expect(since.nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    const { data } = await server.query<{ attainmentSummary: { exceeded: number }[] }>(
      `{ attainmentSummary(filter: { boundaries: CURRENT, year: { in: [2019] } }, groupBy: []) { exceeded } }`,
    );
    const provinces = await list({
      boundaries: "CURRENT",
      year: { in: [2019] },
      verdict: { in: ["EXCEEDED"] },
    });
    const own = provinces.nodes.filter(({ province }) => province.id !== "vn");
    expect(data.attainmentSummary[0]?.exceeded).toBe(own.length);
  });

  test("rankings rank the units asked for", async () => {
    const { data } = await server.query<
      Record<"before" | "since", { ranking: { province: { id: string } }[] }>
    >(
      `{ before: indicator(code: "DTI_RANK") { ranking(year: 2022) { province { id } } }
         since: indicator(code: "DTI_RANK") { ranking(year: 2022, boundaries: CURRENT) { province { id } } } }`,
    );
    expect(data.before.ranking).toHaveLength(63);
    expect(data.before.ranking[0]?.province.id).toBe("vn63-48");
    // ranks do not add: only the eleven units that were never merged have a place
    expect(data.since.ranking.filter(({ province }) => province.id.startsWith("vn34"))).toHaveLength(34);
  });

  test("a series joins restated years with those reported since", async () => {
    const { data } = await server.query<{
      indicatorSeries: {
        points: { year: number; actual: { value: number } | null; absences: { detail: string }[] }[];
      };
    }>(
      `{ indicatorSeries(province: "vn34-91", indicator: "TELECOM_REVENUE", boundaries: CURRENT) {
           points { year actual { value } absences { detail } } } }`,
    );
    const year2019 = data.indicatorSeries.points.find(({ year }) => year === 2019);
    expect(year2019?.actual).toBeNull();
    expect(year2019?.absences.map(({ detail }) => detail)).toContain("1 of 2");
  });

  test("a unit that went into another has no series of its own", async () => {
    const { data, errors } = await server.query<{ indicatorSeries: { points: object[] } }>(
      `{ indicatorSeries(province: "vn63-48", indicator: "ICT_REVENUE", boundaries: CURRENT) {
           points { year attainments { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.indicatorSeries.points).toEqual([]);
  });

  test("an explanation of a restated attainment names its predecessors' facts", async () => {
    const { nodes } = await list({
      boundaries: "CURRENT",
      province: { in: ["vn34-46"] },
      year: { in: [2019] },
    });
    const { data, errors } = await server.query<{
      attainment: { explanation: { inputs: { fact: { province: { id: string } } }[] } };
    }>(`query ($id: ID!) { attainment(id: $id) { explanation { inputs { fact { province { id } } } } } }`, {
      id: nodes[0]?.id,
    });
    expect(errors).toBeUndefined();
    const provinces = data.attainment.explanation.inputs.map(({ fact }) => fact.province.id);
    expect(new Set(provinces)).toEqual(new Set(["vn63-46"]));
  });
});

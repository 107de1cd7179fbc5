import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Found {
  id: string;
  province: { id: string; nameVi: string };
  indicator: { code: string; nameVi: string };
  year: { value: number };
  attainment: { id: string };
}

interface Page {
  nodes: Found[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const fields = `id field province { id nameVi } indicator { code nameVi } year { value }
  attainment { id province { id } } fact { id } inputs { id } statedVerdict computedVerdict
  stated { text } computed { text }`;

const discrepancies = (filter = "") =>
  wholeList<Found>(server, "discrepancies", { args: `, filter: { ${filter} }`, fields });

describe("discrepancies", () => {
  test("are those of all attainments, each with its province, indicator and year", async () => {
    const all = await wholeList<{ id: string; discrepancies: { id: string }[] }>(server, "attainments", {
      fields: "id discrepancies { id }",
    });
    const wanted = all.flatMap((one) => one.discrepancies.map(({ id }) => id));
    const found = await discrepancies();
    expect(found.map(({ id }) => id).sort()).toEqual(wanted.sort());
    expect(found.length).toBeGreaterThan(3);
    for (const { attainment, province, indicator } of found) {
      expect(attainment.id.startsWith(`${province.id}.${indicator.code}.`)).toBe(true);
    }
  });

  test("come newest first, then in Vietnamese order", async () => {
    const found = await discrepancies();
    const years = found.map(({ year }) => year.value);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const names = found.map((one) => [one.year.value, one.province.nameVi, one.indicator.nameVi]);
    const inOrder = [...names].sort(
      ([a, b, c], [d, e, f]) =>
        Number(d) - Number(a) ||
        String(b).localeCompare(String(e), "vi") ||
        String(c).localeCompare(String(f), "vi"),
    );
    expect(names).toEqual(inOrder);
  });

  test("a stated verdict that the figures contradict (G39)", async () => {
    const found = await discrepancies('indicator: { in: ["CHILD_UNDERWEIGHT"] }');
    expect(found).toMatchObject([
      {
        field: "VERDICT",
        statedVerdict: "MET",
        computedVerdict: "NEARLY_MET",
        stated: null,
        province: { id: "vn63-46" },
        year: { value: 2019 },
      },
    ]);
  });

  test("a growth that other figures contradict (G45), and not yet before they were out", async () => {
    const exports2022 = 'province: { in: ["vn63-46"] }, indicator: { in: ["EXPORTS"] }, year: { in: [2022] }';
    expect(await discrepancies(exports2022)).toMatchObject([
      { field: "GROWTH", stated: { text: "11,4%" }, fact: { id: expect.stringContaining("EXPORTS.2022") } },
    ]);
    const then = await discrepancies(`${exports2022}, asOf: "2022-12-31"`);
    expect(then).toMatchObject([{ attainment: { province: { id: "vn63-46" } } }]);
    expect(await discrepancies(`${exports2022}, asOf: "2022-12-01"`)).toEqual([]);
  });

  test("as of a day, the attainments of many come with the list", async () => {
    const counted = async (first: number) => {
      const { data } = await server.query<{ discrepancies: Page }>(
        `query ($first: Int!) { discrepancies(first: $first, filter: { asOf: "2023-12-31", boundaries: CURRENT }) {
           nodes { ${fields} } } }`,
        { first },
      );
      return { rows: data.discrepancies.nodes.length, statements: server.statements.at(-1) };
    };
    // worked out with the first question, and kept for the others
    await counted(1);
    const few = await counted(2);
    const many = await counted(200);
    expect(many.rows).toBeGreaterThan(few.rows);
    expect(many.statements).toBe(few.statements);
  });

  test("small pages give every one once", async () => {
    const ids: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const { data }: Answer<{ discrepancies: Page }> = await server.query(
        `query ($after: String) { discrepancies(first: 2, after: $after) {
           totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      ids.push(...data.discrepancies.nodes.map(({ id }) => id));
      hasNext = data.discrepancies.pageInfo.hasNextPage;
      after = data.discrepancies.pageInfo.endCursor;
      if (!hasNext) expect(ids).toHaveLength(data.discrepancies.totalCount);
    }
    expect(ids).toEqual((await discrepancies()).map(({ id }) => id));
  });
});

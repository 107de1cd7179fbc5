import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

interface Growth {
  value: number;
  status: string;
}

interface State {
  publishedDay: string;
  verdict: string;
  isFlipped: boolean;
  actual: Growth | null;
}

const NODES =
  "nodes { id verdict actualGrowth { value status } history { publishedDay verdict isFlipped actual { value status } } }";
const LIST = `query ($filter: AttainmentFilter, $first: Int, $after: String) {
  attainments(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } ${NODES} }
}`;

interface Page {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: { id: string; verdict: string; actualGrowth: Growth | null; history: State[] }[];
}

describe("as of a day (M14)", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const list = async (filter: object, page: object = {}) => {
    const { data } = await server.query<{ attainments: Page }>(LIST, { filter, ...page });
    return data.attainments;
  };
  const bacGiang = { province: { in: ["vn63-24"] }, indicator: { in: ["GRDP"] }, year: { in: [2022] } };

  test("Bắc Giang's growth was estimated at 19.8 and is 19.3", async () => {
    const then = await list({ ...bacGiang, asOf: "2022-12-31" });
    const now = await list(bacGiang);
    expect(then.nodes[0]?.actualGrowth).toEqual({ value: 19.8, status: "ESTIMATED" });
    expect(now.nodes[0]?.actualGrowth).toEqual({ value: 19.3, status: "FINAL" });
  });

  test("its history shows both", async () => {
    const { nodes } = await list(bacGiang);
    expect(nodes[0]?.history.map(({ publishedDay, actual }) => [publishedDay, actual?.value])).toEqual([
      ["2022-12-05", 19.8],
      ["2023-01-31", 19.3],
    ]);
  });

  test("a far day gives what is stored", async () => {
    const filter = { year: { gte: 2012 } };
    const ids = async (more: object) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await list({ ...filter, ...more }, { first: 100, after });
        found.push(...page.nodes.map(({ id, verdict }) => `${id} ${verdict}`));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return found;
    };
    // the fixed clock says 15 November 2025
    expect(await ids({ asOf: "2025-11-15" })).toEqual(await ids({}));
    expect(await ids({ asOf: "2025-11-15", boundaries: "CURRENT" })).toEqual(
      await ids({ boundaries: "CURRENT" }),
    );
  });

  test("summaries count what stood then", async () => {
    const SUMMARY = `query ($filter: AttainmentFilter) {
      attainmentSummary(filter: $filter, groupBy: [SECTOR]) { sector { code } targets met exceeded noTarget medianPlanRatio }
    }`;
    const count = async (filter: object) => (await server.query(SUMMARY, { filter })).data;
    expect(await count({ asOf: "2025-11-15" })).toEqual(await count({}));
    const early = await server.query<{ attainmentSummary: { noTarget: number }[] }>(SUMMARY, {
      filter: { asOf: "2013-01-31" },
    });
    const total = early.data.attainmentSummary.reduce((sum, { noTarget }) => sum + noTarget, 0);
    // the six figures of the one report that was out
    expect(total).toBe(6);
  });

  test("under each province, in statements that do not grow with the provinces", async () => {
    const NESTED = `query ($in: [ID!]) {
      provinces(filter: { in: $in }) { attainments(filter: { asOf: "2022-12-31" }) { totalCount nodes { id } } }
    }`;
    await server.query(NESTED, { in: ["vn63-24"] });
    const one = server.statements.at(-1);
    const all = await server.query<{ provinces: { attainments: { totalCount: number } }[] }>(NESTED, {});
    expect(server.statements.at(-1)).toBe(one);
    const root = await list({ asOf: "2022-12-31" });
    const sum = all.data.provinces.reduce((total, { attainments }) => total + attainments.totalCount, 0);
    expect(sum).toBe(root.totalCount);
  });

  test("series and their attainments", async () => {
    const { data, errors } = await server.query<{
      indicatorSeries: {
        points: { year: number; actualGrowth: Growth; attainments: { actualGrowth: Growth }[] }[];
      };
    }>(
      `{ indicatorSeries(province: "vn63-24", indicator: "GRDP", asOf: "2022-12-31") {
           points { year actualGrowth { value status } attainments { actualGrowth { value status } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [point] = data.indicatorSeries.points.filter(({ year }) => year === 2022);
    expect(point?.actualGrowth.value).toBe(19.8);
    expect(point?.attainments[0]?.actualGrowth.value).toBe(19.8);
  });

  test("the explanation, trend and discrepancies of that day", async () => {
    const ASKED = `query ($asOf: Date) {
      attainments(filter: { province: { in: ["vn63-46"] }, indicator: { in: ["EXPORTS"] }, year: { in: [2022] }, asOf: $asOf }) {
        nodes { verdict discrepancies { field } trend { year } explanation { inputs { fact { id } } } }
      }
    }`;
    const on = async (asOf: string | null) => {
      const { data, errors } = await server.query<{
        attainments: { nodes: { discrepancies: unknown[]; trend: { year: number }[] }[] };
      }>(ASKED, { asOf });
      expect(errors).toBeUndefined();
      return data.attainments.nodes;
    };
    expect(await on("2025-11-15")).toEqual(await on(null));
    // the report of December 2022 is not out: there is no such attainment yet
    expect(await on("2022-01-31")).toEqual([]);
    const growth2022 = `query ($asOf: Date) { attainments(filter: { province: { in: ["vn63-24"] }, indicator: { in: ["GRDP"] }, asOf: $asOf }) {
      nodes { explanation { inputs { fact { isCurrent } } } history { publishedDay } } } }`;
    const { data } = await server.query<{
      attainments: {
        nodes: { explanation: { inputs: { fact: { isCurrent: boolean } }[] }; history: unknown[] }[];
      };
    }>(growth2022, { asOf: "2022-12-31" });
    // what counted then is a revision that was replaced since
    expect(data.attainments.nodes[0]?.explanation.inputs.map(({ fact }) => fact.isCurrent)).toEqual([false]);
    expect(data.attainments.nodes[0]?.history).toHaveLength(1);
  });

  describe("one attainment by its id", () => {
    const ONE = `query ($id: ID!, $asOf: Date) {
      attainment(id: $id, asOf: $asOf) {
        id boundaries verdict actualGrowth { value status } history { publishedDay } trend { year actual { value } }
        explanation { inputs { fact { amount { value } isCurrent } } steps { title } checks { field } }
        sources { id } discrepancies { id }
      }
    }`;
    interface One {
      id: string;
      boundaries: string;
      actualGrowth: Growth | null;
      history: { publishedDay: string }[];
      trend: { year: number; actual: { value: number } }[];
      explanation: { inputs: { fact: { amount: { value: number }; isCurrent: boolean } }[] };
      sources: { id: string }[];
    }
    const one = async (id: string, asOf: string | null) => {
      const { data, errors } = await server.query<{ attainment: One | null }>(ONE, { id, asOf });
      expect(errors).toBeUndefined();
      return data.attainment;
    };
    const grdp = "vn63-24.GRDP.2022.NO_TARGET";

    test("Bắc Giang: estimated at 19.8 by the end of 2022, 19.3 and final now, all of it of that day", async () => {
      const then = await one(grdp, "2022-12-31");
      expect(then?.actualGrowth).toEqual({ value: 19.8, status: "ESTIMATED" });
      expect(then?.explanation.inputs.map(({ fact }) => [fact.amount.value, fact.isCurrent])).toEqual([
        [19.8, false],
      ]);
      expect(then?.history.map(({ publishedDay }) => publishedDay)).toEqual(["2022-12-05"]);
      expect(then?.trend.find(({ year }) => year === 2022)?.actual.value).toBe(19.8);
      expect(then?.sources.map(({ id }) => id)).toEqual(["BG-2022-12"]);
      const now = await one(grdp, null);
      expect(now?.actualGrowth).toEqual({ value: 19.3, status: "FINAL" });
      expect(await one(grdp, "2025-11-15")).toEqual(now);
    });

    test("none yet before its first report, and none under an id that nothing has", async () => {
      expect(await one(grdp, "2022-12-04")).toBeNull();
      for (const id of [
        "vn63-24.GRDP.2031.NO_TARGET",
        "vn63-24.NOTHING.2022.NO_TARGET",
        "nowhere",
        "current..x",
      ])
        expect(await one(id, "2022-12-31")).toBeNull();
    });

    test("one of today's units, by the figures of those it was made of", async () => {
      const id = "current.vn34-91.TELECOM_REVENUE.2019.NO_TARGET";
      expect(await one(id, "2025-11-15")).toEqual(await one(id, null));
      expect((await one(id, "2025-11-15"))?.boundaries).toBe("CURRENT");
    });

    test("in a bounded number of statements", async () => {
      await one(grdp, "2022-12-31");
      expect(server.statements.at(-1)).toBeLessThan(12);
      await one("vn63-46.EXPORTS.2022.12.LEVEL.MAIN", "2022-12-31");
      expect(server.statements.at(-1)).toBeLessThan(12);
    });
  });

  test("a day that is none is refused with how to write it", async () => {
    const { errors } = await server.query(`{ attainments(filter: { asOf: "2022-02-30" }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain("2022-12-31");
  });
});

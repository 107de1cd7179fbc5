import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Amount {
  value: number | null;
  text: string;
}

interface Comparison {
  attainment: { id: string; measure: string; targetGrowth: Amount | null; gap: Amount | null };
  targetGrowth: Amount;
  achievedGrowth: Amount | null;
  lastAchievedGrowth: Amount | null;
  gap: Amount | null;
  lastGap: Amount | null;
}

const amount = "{ value text bound unit }";
const fields = `attainment { id measure targetGrowth ${amount} gap ${amount} } province { id } indicator { code }
  year { value } verdict ambition targetGrowth ${amount} achievedGrowth ${amount} lastAchievedGrowth ${amount}
  gap ${amount} lastGap ${amount}`;

const comparisons = (args = "") => wholeList<Comparison>(server, "growthComparisons", { args, fields });

describe("growthComparisons", () => {
  test("An Giang's telecom revenue: over 10 % asked for, 7.5 % the year before (G10)", async () => {
    const found = await comparisons(
      ', filter: { province: { in: ["vn63-89"] }, indicator: { in: ["TELECOM_REVENUE"] } }',
    );
    expect(found).toMatchObject([
      {
        province: { id: "vn63-89" },
        indicator: { code: "TELECOM_REVENUE" },
        year: { value: 2020 },
        verdict: "NO_ACTUAL",
        targetGrowth: { text: "trên 10%" },
        achievedGrowth: null,
        lastAchievedGrowth: { text: "7,5%" },
        gap: null,
        lastGap: { value: null, text: "dưới −2,5 điểm %", unit: "PERCENTAGE_POINT" },
      },
    ]);
  });

  test("rows are the attainments whose target growth is known, stated or derived", async () => {
    const all = await wholeList<{ id: string; targetGrowth: object | null }>(server, "attainments", {
      args: ", orderBy: [YEAR_ASC]",
      fields: "id targetGrowth { value }",
    });
    const wanted = all.filter(({ targetGrowth }) => targetGrowth).map(({ id }) => id);
    const found = (await comparisons(", orderBy: [YEAR_ASC]")).map(({ attainment }) => attainment.id);
    expect(found).toEqual(wanted);
    expect(found.length).toBeGreaterThan(20);
  });

  test("gaps are in points, the attainment's own where its target is growth", async () => {
    for (const {
      attainment,
      targetGrowth,
      achievedGrowth,
      lastAchievedGrowth,
      gap,
      lastGap,
    } of await comparisons()) {
      expect(targetGrowth).toEqual(attainment.targetGrowth);
      if (attainment.measure === "GROWTH") expect(gap).toEqual(attainment.gap);
      for (const [growth, between] of [
        [achievedGrowth, gap],
        [lastAchievedGrowth, lastGap],
      ] as const) {
        expect(between === null).toBe(growth === null);
        if (growth?.value == null || targetGrowth.value === null) continue;
        expect(between?.value).toBeCloseTo(growth.value - targetGrowth.value, 9);
        expect(between).toMatchObject({ unit: "PERCENTAGE_POINT" });
      }
    }
  });

  test.each(["GAP_ASC", "GAP_DESC"])("%s goes by the gap in points, absent ones last", async (order) => {
    const gaps = (await comparisons(`, orderBy: [${order}]`)).map(({ gap }) => gap?.value ?? null);
    const present = gaps.filter((gap) => gap !== null);
    expect(gaps.slice(0, present.length)).toEqual(present);
    expect(present).toEqual([...present].sort((a, b) => (order === "GAP_ASC" ? a - b : b - a)));
    expect(gaps).toContain(null);
  });

  test("as of a day: the growth of Thua Thien Hue in 2019 before its report", async () => {
    const filter = 'province: { in: ["vn63-46"] }, indicator: { in: ["GRDP"] }, year: { in: [2019] }';
    const before = await comparisons(`, filter: { ${filter}, asOf: "2019-12-05" }`);
    expect(before).toEqual([]);
    const after = await comparisons(`, filter: { ${filter}, asOf: "2019-12-06" }`);
    expect(after).toMatchObject([{ achievedGrowth: { text: "7,18%" }, gap: { text: "−0,32 điểm %" } }]);
  });

  test("a cursor of attainments is none of growth comparisons", async () => {
    const page = "(first: 1, orderBy: [GAP_ASC]) { pageInfo { endCursor } }";
    const { data } = await server.query<{ attainments: { pageInfo: { endCursor: string } } }>(
      `{ attainments${page} }`,
    );
    const { errors } = await server.query(
      "query ($after: String) { growthComparisons(first: 1, orderBy: [GAP_ASC], after: $after) { totalCount } }",
      { after: data.attainments.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});

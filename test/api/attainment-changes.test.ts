import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bacGiang, type Change, changesAt, FEW, outline, type State } from "../support/attainment-changes.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const { ask, changes } = changesAt(() => server);

describe("what changed between two days", () => {
  test("a report: Bắc Giang's of January 2023 revised two growths and told three figures more", async () => {
    // BG-2023-01 counts from 31 January; BG-2022-12 said 19.8% and 30%
    const found = await changes("2022-12-31", "2023-01-31", bacGiang);
    expect(found.map(outline)).toEqual([
      ["vn63-24.INDUSTRIAL_PRODUCTION.2022.NO_TARGET", "NO_TARGET", "NO_TARGET"],
      ["vn63-24.INDUSTRY_OUTPUT.2022.12.LEVEL.MAIN", null, "EXCEEDED"],
      ["vn63-24.INDUSTRY_OUTPUT_FDI.2022.NO_TARGET", null, "NO_TARGET"],
      ["vn63-24.AGRICULTURE_OUTPUT.2022.12.LEVEL.MAIN", null, "NEARLY_MET"],
      ["vn63-24.GRDP.2022.NO_TARGET", "NO_TARGET", "NO_TARGET"],
    ]);
    const [production, , fdi, agriculture, grdp] = found;
    expect([production?.before?.actual?.text, production?.after?.actual?.text]).toEqual(["30%", "31,5%"]);
    expect(grdp?.fields).toEqual(["ACTUAL", "ACTUAL_GROWTH"]);
    // a level alone: nothing is said of a target, a growth or the year before
    expect(fdi?.fields).toEqual(["VERDICT", "ACTUAL", "ACTUAL_LEVEL"]);
    // 37,682 is 96.1% of a plan that is not printed: 39,211; 1,529 below it
    expect(agriculture?.before).toBeNull();
    expect(agriculture?.after).toMatchObject({
      target: { text: "≈ 39.211 tỷ đồng" },
      planRatio: { text: "96,1%" },
      gap: { text: "≈ −1.529 tỷ đồng" },
    });
  });

  test("each state is whole, of its own day: explanation, history, trend and sources", async () => {
    const growth = { ...bacGiang, indicator: { in: ["GRDP"] } };
    const [grdp] = await changes("2022-12-31", "2023-01-31", growth, { document: FEW });
    const facts = (state: State | null | undefined) =>
      state?.explanation.inputs.map(({ fact }) => fact.id.split(".").at(-1));
    expect(grdp?.before).toMatchObject({
      asOf: "2022-12-31",
      actual: { text: "19,8%" },
      history: [{ publishedDay: "2022-12-05" }],
      trend: [{ year: 2022, actual: { text: "19,8%" } }],
      sources: [{ id: "BG-2022-12" }],
    });
    expect(facts(grdp?.before)).toEqual(["1"]);
    expect(grdp?.after).toMatchObject({
      asOf: "2023-01-31",
      actual: { text: "19,3%" },
      history: [{ publishedDay: "2022-12-05" }, { publishedDay: "2023-01-31" }],
      trend: [{ year: 2022, actual: { text: "19,3%" } }],
      sources: [{ id: "BG-2023-01" }],
    });
    expect(facts(grdp?.after)).toEqual(["2"]);
  });

  test("a due day: Nam Định's targets of 2021 fell due without a result", async () => {
    // ND-2020-12 set three targets for 2021; no report came out that night
    const found = await changes("2021-12-31", "2022-01-01");
    expect(found.map(outline)).toEqual([
      ["vn63-36.GRDP.2021.12.GROWTH.MAIN", "NOT_DUE", "NO_ACTUAL"],
      ["vn63-36.NON_AGRICULTURE_SHARE.2021.12.LEVEL.MAIN", "NOT_DUE", "NO_ACTUAL"],
      ["vn63-36.AGRICULTURE_SHARE.2021.12.LEVEL.MAIN", "NOT_DUE", "NO_ACTUAL"],
    ]);
    expect(found.map(({ fields }) => fields)).toEqual([["VERDICT"], ["VERDICT"], ["VERDICT"]]);
  });

  test("a result that came late: 7.7% against at least 8.5%", async () => {
    // ND-2023-01, of 11 January 2023, tells the growth of 2021: 0.8 points short, 7.7 ÷ 8.5 = 90.59%
    const [grdp] = await changes("2023-01-10", "2023-01-11", {
      indicator: { in: ["GRDP"] },
      year: { in: [2021] },
    });
    expect(grdp && outline(grdp)).toEqual(["vn63-36.GRDP.2021.12.GROWTH.MAIN", "NO_ACTUAL", "NOT_MET"]);
    expect(grdp?.after).toMatchObject({ planRatio: { text: "90,59%" }, gap: { text: "−0,8 điểm %" } });
    expect(grdp?.fields).toEqual(
      expect.arrayContaining(["VERDICT", "ACTUAL", "PLAN_RATIO", "GAP", "SHORTFALL", "FAVOURABLE"]),
    );
    expect(grdp?.fields).not.toContain("TARGET");
  });

  test("nothing between two days without a report or a due day, nor between a day and itself", async () => {
    expect(await changes("2024-02-01", "2024-12-30")).toEqual([]);
    expect(await changes("2022-12-05", "2022-12-05")).toEqual([]);
  });

  test("without until: what stands today", async () => {
    // the fixed clock says 15 November 2025
    const named = await changes("2023-12-31", "2025-11-15");
    const today = await changes("2023-12-31");
    const { id, asOf } = today[0]?.after ?? {};
    expect([id, asOf]).toEqual(["vn63-48.SOFTWARE_EXPORTS.2025.12.GROWTH.MAIN", null]);
    expect(named[0]?.after?.asOf).toBe("2025-11-15");
    const anyDay = (found: Change[]) =>
      found.map((change) => ({ ...change, after: change.after && { ...change.after, asOf: "" } }));
    expect(anyDay(today)).toEqual(anyDay(named));
  });

  test("is the two lists as of those days, compared", async () => {
    const [since, until] = ["2020-01-10", "2023-01-20"];
    const fields =
      "id verdict provisional actualYear throughMonth shortfall favourable ambition statedVerdict target { text } actual { text value status }";
    for (const boundaries of ["AS_REPORTED", "CURRENT"]) {
      const listOn = async (asOf: string) => {
        const args = `, filter: { boundaries: ${boundaries}, asOf: "${asOf}" }`;
        const rows = await wholeList<{ id: string }>(server, "attainments", { args, fields });
        return new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
      };
      const [before, after] = [await listOn(since), await listOn(until)];
      const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
        (id) => before.get(id) !== after.get(id),
      );
      const found = await changes(since, until, { boundaries });
      // figures beyond those of this list may differ, too
      expect(found.map(({ attainmentId }) => attainmentId)).toEqual(expect.arrayContaining(differing));
      expect(differing.length).toBeGreaterThan(70);
      for (const { attainmentId, before: then, after: now } of found) {
        expect([then !== null, now !== null]).toEqual([before.has(attainmentId), after.has(attainmentId)]);
      }
    }
  });
});

describe("the filter keeps a change that either day meets", () => {
  const ids = async (filter: object) =>
    (await changes("2021-12-31", "2022-01-01", filter)).map(({ attainmentId }) => attainmentId);

  test("by verdict: what it was, or what it is", async () => {
    const all = await ids({});
    expect(await ids({ verdict: { in: ["NOT_DUE"] } })).toEqual(all);
    expect(await ids({ verdict: { in: ["NO_ACTUAL"] } })).toEqual(all);
    expect(await ids({ verdict: { in: ["MET", "NOT_MET"] } })).toEqual([]);
  });

  test("by province, sector, indicator, year and words", async () => {
    const growth = ["vn63-36.GRDP.2021.12.GROWTH.MAIN"];
    expect(await ids({ province: { in: ["vn63-24"] } })).toEqual([]);
    expect(await ids({ province: { in: ["vn63-36"] }, indicator: { in: ["GRDP"] } })).toEqual(growth);
    expect(await ids({ measure: { in: ["GROWTH"] } })).toEqual(growth);
    expect(await ids({ search: "dinh nam" })).toHaveLength(3);
    expect(await ids({ search: "bac giang" })).toEqual([]);
    expect(await ids({ year: { in: [2022] } })).toEqual([]);
    expect(await ids({ sector: { in: ["ECONOMY"] } })).toHaveLength(3);
    expect(await ids({ sector: { in: ["ICT"] } })).toEqual([]);
  });
});

interface Page {
  nodes: { attainmentId: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe("pages", () => {
  const pageAfter = async (after: string | null): Promise<Page> => {
    const { data } = await server.query<{ attainmentChanges: Page }>(
      `query ($after: String) { attainmentChanges(since: "2021-12-31", until: "2023-01-31", first: 5, after: $after) {
         nodes { attainmentId } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    return data.attainmentChanges;
  };

  test("walked in fives are the whole list, each row once", async () => {
    const whole = (await changes("2021-12-31", "2023-01-31")).map(({ attainmentId }) => attainmentId);
    expect(whole.length).toBeGreaterThan(20);
    const walked: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext; ) {
      const { nodes, pageInfo } = await pageAfter(after);
      walked.push(...nodes.map(({ attainmentId }) => attainmentId));
      after = pageInfo.endCursor;
      hasNext = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole);
    expect(new Set(walked).size).toBe(walked.length);
  });

  test("the newest year first, then by province and indicator in Vietnamese order", async () => {
    const { data } = await server.query<{
      attainmentChanges: {
        nodes: { year: { value: number }; province: { nameVi: string }; sector: { code: string } }[];
      };
    }>(
      `{ attainmentChanges(since: "2012-01-01", first: 200) { nodes { year { value } province { nameVi } sector { code } } } }`,
    );
    const { nodes } = data.attainmentChanges;
    const years = nodes.map(({ year }) => year.value);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const of2022 = nodes.filter(({ year }) => year.value === 2022).map(({ province }) => province.nameVi);
    expect(of2022).toEqual([...of2022].sort(new Intl.Collator("vi").compare));
    expect(new Set(of2022).size).toBeGreaterThan(50);
  });

  test("a cursor of another list is refused", async () => {
    const { data } = await server.query<{ attainments: { pageInfo: { endCursor: string } } }>(
      "{ attainments(first: 1) { pageInfo { endCursor } } }",
    );
    const { errors } = await server.query(
      `query ($after: String) { attainmentChanges(since: "2022-12-31", after: $after) { totalCount } }`,
      { after: data.attainments.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });
});

describe("days that cannot be", () => {
  test.each([
    ["2022-12-31", "2022-12-30", {}, "since, 2022-12-31, is later than until, 2022-12-30"],
    ["2025-11-16", null, {}, "since, 2025-11-16, has not come"],
    ["2022-12-31", null, { asOf: "2022-12-31" }, "filter.asOf names a third day"],
  ])("since %s until %s with %j", async (since, until, filter, words) => {
    const { errors } = await ask(since, until, filter);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "CONFLICTING_DATES" } });
    expect(errors?.[0]?.message).toContain(words);
  });
});

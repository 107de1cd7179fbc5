import sql, { raw } from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordActual, recordTarget } from "../../server/src/recording/record.service.ts";
import { actual, target } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { wholeList } from "../support/whole-list.ts";

interface State {
  id: string;
  asOf: string | null;
  boundaries: string;
  target: { text: string } | null;
  actual: { text: string } | null;
  planRatio: { text: string } | null;
  gap: { text: string } | null;
  absences: { field: string; reason: string; detail: string | null }[];
  explanation: { inputs: { fact: { id: string } }[] };
  history: { publishedDay: string }[];
  trend: { year: number; actual: { text: string } }[];
  sources: { id: string }[];
}

interface Change {
  attainmentId: string;
  fields: string[];
  verdictBefore: string | null;
  verdictAfter: string | null;
  before: State | null;
  after: State | null;
}

const STATE = "id asOf boundaries target { text } actual { text } planRatio { text } gap { text }";
/** What a few rows can afford. */
const WHOLE_STATE = `${STATE} absences { field reason detail } explanation { inputs { fact { id } } }
  history { publishedDay } trend { year actual { text } } sources { id } discrepancies { id } predecessors { id }`;
const changesWith = (first: number, state: string) =>
  `query ($since: Date!, $until: Date, $filter: AttainmentFilter) {
    attainmentChanges(since: $since, until: $until, filter: $filter, first: ${first}) {
      totalCount
      nodes { attainmentId fields verdictBefore verdictAfter before { ${state} } after { ${state} } }
    }
  }`;
const MANY = changesWith(200, STATE);
const FEW = changesWith(5, WHOLE_STATE);

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Asked {
  on?: RunningServer;
  document?: string;
}

const ask = (
  since: string,
  until?: string | null,
  filter: object = {},
  { on = server, document = MANY }: Asked = {},
) =>
  on.query<{ attainmentChanges: { totalCount: number; nodes: Change[] } }>(document, {
    since,
    until,
    filter,
  });

async function changes(since: string, until?: string | null, filter: object = {}, asked?: Asked) {
  const { data, errors } = await ask(since, until, filter, asked);
  expect(errors).toBeUndefined();
  expect(data.attainmentChanges.nodes).toHaveLength(data.attainmentChanges.totalCount);
  return data.attainmentChanges.nodes;
}

const outline = ({ attainmentId, verdictBefore, verdictAfter }: Change) => [
  attainmentId,
  verdictBefore,
  verdictAfter,
];
const bacGiang = { province: { in: ["vn63-24"] } };

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

describe("figures that came since", () => {
  let own: RunningServer;
  beforeAll(async () => {
    own = await startServer();
  });
  afterAll(() => own.stop());

  test("on today's boundaries: the second of two predecessors completes a sum", async () => {
    // An Giang's 2,886 was out on 17 January 2020; Kiên Giang's 1,114 comes with its report of 10 March
    await own.database.writes.run((transaction) =>
      recordActual(transaction, {
        ...actual,
        province: "vn63-91",
        indicator: "TELECOM_REVENUE",
        year: 2019,
        value: "1114",
        status: "FINAL",
        source: "KG-2020-03",
      }),
    );
    const year2019 = { indicator: { in: ["TELECOM_REVENUE"] }, year: { in: [2019] } };
    const filter = { ...year2019, boundaries: "CURRENT" };
    const found = await changes("2020-03-09", "2020-03-10", filter, { on: own, document: FEW });
    expect(found.map(outline)).toEqual([
      ["current.vn34-91.TELECOM_REVENUE.2019.NO_TARGET", "NO_TARGET", "NO_TARGET"],
    ]);
    const [{ before, after } = {} as Change] = found;
    expect(before).toMatchObject({ boundaries: "CURRENT", actual: null });
    expect(before?.absences).toContainEqual({
      field: "ACTUAL",
      reason: "INCOMPLETE_COVERAGE",
      detail: "1 of 2",
    });
    expect(after?.actual?.text).toBe("≈ 4.000 tỷ đồng");
    expect(after?.explanation.inputs).toHaveLength(2);
    // as it was, the province's own figure is all that is new
    const asReported = await changes("2020-03-09", "2020-03-10", year2019, { on: own });
    expect(asReported.map(outline)).toEqual([["vn63-91.TELECOM_REVENUE.2019.NO_TARGET", null, "NO_TARGET"]]);
  });

  test("a target told after its result: one comparison goes, another comes", async () => {
    // Nghệ An made over 4,020 in 2013; its revenue of 2012, 3,830, had no plan until a later report names one
    await own.database.writes.run((transaction) =>
      recordTarget(transaction, { ...target, year: 2012, value: "3700", source: "NA-2014-01" }),
    );
    const found = await changes(
      "2013-12-31",
      "2014-01-02",
      { indicator: { in: ["ICT_REVENUE"] }, year: { in: [2012] } },
      { on: own },
    );
    expect(found.map(outline)).toEqual([
      ["vn63-40.ICT_REVENUE.2012.12.LEVEL.MAIN", null, "EXCEEDED"],
      ["vn63-40.ICT_REVENUE.2012.NO_TARGET", "NO_TARGET", null],
    ]);
    expect([found[1]?.before?.id, found[1]?.after]).toEqual(["vn63-40.ICT_REVENUE.2012.NO_TARGET", null]);
  });

  test("the same figure said again by another report is no change", async () => {
    const again = {
      ...actual,
      province: "vn63-89",
      indicator: "TELECOM_BUDGET",
      year: 2019,
      value: "144",
      status: "FINAL" as const,
      source: "AG-2021-01",
    };
    await own.database.writes.run((transaction) => recordActual(transaction, again));
    const filter = { indicator: { in: ["TELECOM_BUDGET"] } };
    expect(await changes("2021-01-20", "2021-01-21", filter, { on: own })).toEqual([]);
    // its first report, a year before, was one
    expect(await changes("2020-01-16", "2020-01-17", filter, { on: own })).toHaveLength(1);
  });

  test("more facts than can be worked out are refused, whichever day has them", async () => {
    await own.database.writes.run(async (transaction) => {
      const [any] = await transaction.read(sql`SELECT * FROM target ORDER BY id LIMIT 1`);
      const names = Object.keys(any ?? {});
      const copied = names.map((name) =>
        name === "id" || name === "fact_key" ? `t.${name} || '.' || n.number` : `t.${name}`,
      );
      return transaction.write(
        sql`INSERT INTO target (${raw(names.join(", "))})
            WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < 50000)
            SELECT ${raw(copied.join(", "))} FROM (SELECT * FROM target WHERE source_id = 'DN-2024-01' LIMIT 1) t CROSS JOIN n`,
      );
    });
    for (const [since, until] of [
      ["2023-12-31", "2024-01-16"],
      ["2024-01-16", null],
    ] as const) {
      const { errors } = await ask(since, until, {}, { on: own });
      expect(errors?.[0]?.extensions.code).toBe("AS_OF_TOO_BROAD");
      expect(errors?.[0]?.message).toMatch(/\d+ facts would be worked out anew, over 50000; narrow filter/);
    }
    const { errors: early } = await ask("2023-12-30", "2023-12-31", {}, { on: own });
    expect(early).toBeUndefined();
    const { errors: narrow } = await ask("2023-12-31", null, bacGiang, { on: own });
    expect(narrow).toBeUndefined();
  });
});

import sql from "sql-template-tag";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Editor, editorOf, type NewFigure, newFigure } from "../support/editor.ts";
import { mutations } from "../support/mutations.ts";
import { actual as decisive, target } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let editor: Editor;
beforeAll(async () => {
  server = await startServer();
  editor = await editorOf(server);
});
afterAll(() => server.stop());

/** Each test writes about a year of its own. */
let year = 2100;
let actual: NewFigure["actual"];
let key: string;
let version: number;
beforeEach(async () => {
  year += 1;
  ({ actual, key, version } = await newFigure(server, year));
});

const record = (input: object) => editor.run("recordActual", { input });
const revise = (input: object, expected: number) => editor.run("reviseActual", { input, expected });

describe("recording", () => {
  test("says what it made of attainments, and the next answer has it", async () => {
    const decided = "vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN";
    const written = await record(decisive);
    expect(written).toMatchObject({
      __typename: "ActualRecorded",
      unchanged: false,
      actual: {
        id: "A.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.1",
        decimals: 2,
        isCurrent: true,
        amount: { value: 4100.5, text: "VND 4,100.50 billion" },
      },
      dataVersion: version + 1,
      attainments: { turned: 2 },
    });
    const { changes } = written.attainments as { changes: object[] };
    expect(changes).toContainEqual({
      id: decided,
      before: "NO_ACTUAL",
      after: "MET",
      attainment: { verdict: "MET" },
    });
    const { data, extensions } = await server.query(`{ attainment(id: "${decided}") { actual { value } } }`);
    expect(data).toEqual({ attainment: { actual: { value: 4100.5 } } });
    expect(extensions).toEqual({ dataVersion: version + 1 });
  });

  test("the same words again change nothing", async () => {
    const first = await record(actual);
    const again = await record(actual);
    expect(again).toMatchObject({
      unchanged: true,
      actual: first.actual,
      attainments: { total: 0 },
      dataVersion: version + 1,
    });
    expect(await server.database.dataVersion()).toBe(version + 1);
  });

  test.each(["a \u0000 b", "half \ud83d", "turned \u202e round", "no \uffff sign"])(
    "a note that would not come back as it was sent is refused: %j",
    async (note) => {
      expect(await record({ ...actual, note })).toMatchObject({ problems: [{ field: "note" }] });
      expect(await server.database.dataVersion()).toBe(version);
    },
  );

  test("a note may have several lines, whichever way they end, and one of nothing visible is none", async () => {
    expect(await record({ ...actual, note: "one\r\ntwo" })).toMatchObject({ unchanged: false });
    expect(await record({ ...actual, note: "one\ntwo" })).toMatchObject({ unchanged: true });
    expect(await record({ ...actual, note: "\u200b" })).toMatchObject({ unchanged: false });
    expect(await record(actual)).toMatchObject({ unchanged: true });
  });

  test("another value of the same source is a conflict that shows what is there", async () => {
    await record(actual);
    expect(await record({ ...actual, value: "4200" })).toEqual({
      __typename: "Conflict",
      reason: "OTHER_VALUE",
      message: expect.stringContaining("expectedRevision"),
      factNow: {
        id: `${key}.1`,
        revision: 1,
        decimals: 2,
        amount: { value: 4100.5 },
        source: { id: "NA-2014-01" },
      },
      sourceNow: null,
      indicatorNow: null,
      sectorNow: null,
    });
    expect(await server.database.dataVersion()).toBe(version + 1);
  });

  test("another source, or a firmer figure of the same, is another revision", async () => {
    await record({ ...actual, source: "BG-2023-01" });
    const earlier = await record({ ...actual, value: "4200" });
    expect(earlier).toMatchObject({ actual: { revision: 2, isCurrent: false } });
    const firmer = await record({ ...actual, source: "BG-2023-01", value: "4300", status: "FINAL" });
    expect(firmer).toMatchObject({ actual: { revision: 3, isCurrent: true } });
  });

  test("what is wrong is named by its field, all of it at once", async () => {
    const { problems, ...rest } = await editor.run("recordTarget", {
      input: { ...target, province: "vn63-400", value: "4.500,5", dueMonth: 13, measure: "PLAN_RATIO" },
    });
    expect(rest).toEqual({ __typename: "Invalid" });
    const fields = (problems as { field: string; value: string }[]).map(({ field, value }) => [field, value]);
    expect(fields).toEqual([
      ["province", "vn63-400"],
      ["value", "4.500,5"],
      ["dueMonth", "13"],
      ["measure", "PLAN_RATIO"],
    ]);
    expect(await server.database.dataVersion()).toBe(version);
  });

  test.each([
    ["a number as a variable", mutations.recordActual, { input: { ...decisive, value: 7.5 } }],
    [
      "a number in the document",
      'mutation { recordTarget(input: { province: "vn63-40", indicator: "GRDP", year: 2030, measure: GROWTH, value: 7.50, source: "NA-2014-01" }) { __typename } }',
      {},
    ],
  ])("%s would forget its decimals and is refused", async (_, document, variables) => {
    const { status, errors } = await server.query(document, variables, editor.token);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('write it in quotes, "7.50"');
  });
});

/** The instant of the latest change: the standing clock's, or as much later as it takes to come after all before. */
async function lastChange(): Promise<string> {
  const { data } = await server.query<{ dataVersion: { changedAt: string } }>(
    "{ dataVersion { changedAt } }",
  );
  const { changedAt } = data.dataVersion;
  expect(changedAt.slice(0, 19)).toBe("2025-11-15T05:00:00");
  return changedAt;
}

describe("revising and withdrawing", () => {
  test("a revision by one who has seen the latest counts; by others it is a conflict that shows it", async () => {
    await record(actual);
    const revised = await revise({ ...actual, value: "4200" }, 1);
    expect(revised).toMatchObject({ __typename: "ActualRecorded", actual: { revision: 2, isCurrent: true } });
    expect(await revise({ ...actual, value: "4300" }, 1)).toMatchObject({
      __typename: "Conflict",
      reason: "NEWER_REVISION",
      factNow: { revision: 2, amount: { value: 4200 } },
    });
  });

  test("two writers on one figure at the same time: one wins, the other sees what is there now", async () => {
    await record(actual);
    const both = await Promise.all(["4200", "4300"].map((value) => revise({ ...actual, value }, 1)));
    const won = both.find(({ __typename }) => __typename === "ActualRecorded") as {
      actual?: { amount: object };
    };
    const lost = both.find(({ __typename }) => __typename === "Conflict") as { factNow?: { amount: object } };
    expect(lost?.factNow).toMatchObject({ revision: 2 });
    expect(won?.actual?.amount).toMatchObject(lost?.factNow?.amount ?? { nothing: true });
  });

  test("two who record one figure at the same time: one wins, the other sees what is there now", async () => {
    const both = await Promise.all(["4200", "4300"].map((value) => record({ ...actual, value })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(["ActualRecorded", "Conflict"]);
  });

  test("what nothing is on record of cannot be revised, and a wrong input says so first", async () => {
    expect(await revise(actual, 1)).toMatchObject({ problems: [{ field: "expectedRevision" }] });
    expect(await revise({ ...actual, source: "NONE" }, 1)).toMatchObject({ problems: [{ field: "source" }] });
  });

  test("a withdrawn revision is in no answer, is not said again by accident, and may come back", async () => {
    await record(actual);
    const withdrawn = await editor.run("withdrawActual", { id: `${key}.1` });
    expect(withdrawn).toMatchObject({
      __typename: "ActualWithdrawn",
      actual: { isCurrent: false, withdrawnAt: await lastChange() },
      dataVersion: version + 2,
    });
    const { data } = await server.query(`{ actuals(filter: { year: { in: [${year}] } }) { totalCount } }`);
    expect(data).toEqual({ actuals: { totalCount: 0 } });
    const conflict = { __typename: "Conflict", reason: "WITHDRAWN", factNow: { revision: 1 } };
    expect(await editor.run("withdrawActual", { id: `${key}.1` })).toMatchObject(conflict);
    expect(await record(actual)).toMatchObject(conflict);
    expect(await revise(actual, 1)).toMatchObject({ actual: { revision: 2, isCurrent: true } });
  });

  test.each(["A.none.1", "T.vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN.1", "", "."])(
    "%j is no actual to withdraw",
    async (id) => {
      expect(await editor.run("withdrawActual", { id })).toMatchObject({
        problems: [{ field: "id", value: id }],
      });
    },
  );
});

test("the mutations of a document are done one after the other, and each sees its own result", async () => {
  const counted = "{ ... on ActualRecorded { actual { revision history { revision } } dataVersion } }";
  const { data, extensions } = await server.query(
    `mutation ($first: ActualInput!, $second: ActualInput!) {
       one: recordActual(input: $first) ${counted}
       two: reviseActual(input: $second, expectedRevision: 1) ${counted}
     }`,
    { first: actual, second: { ...actual, value: "4200" } },
    editor.token,
  );
  expect(data).toEqual({
    one: { actual: { revision: 1, history: [{ revision: 1 }] }, dataVersion: version + 1 },
    two: { actual: { revision: 2, history: [{ revision: 1 }, { revision: 2 }] }, dataVersion: version + 2 },
  });
  expect(extensions).toEqual({ dataVersion: version + 2 });
});

test("an answer that selects nothing of the data names its version, too", async () => {
  const document = "mutation ($input: ActualInput!) { recordActual(input: $input) { __typename } }";
  for (const value of ["4100.50", "4200"]) {
    const { extensions } = await server.query(document, { input: { ...actual, value } }, editor.token);
    expect(extensions).toEqual({ dataVersion: version + 1 });
  }
});

test("a generated sample is changed by nobody", async () => {
  const mark = (sample: string | null) =>
    server.database.writes.runAside((transaction) =>
      transaction.write(sql`UPDATE data_version SET generated = ${sample}`),
    );
  await mark("tiny");
  expect(await record(actual)).toMatchObject({
    __typename: "Forbidden",
    reason: "GENERATED_DATA",
    needs: null,
  });
  await mark(null);
});

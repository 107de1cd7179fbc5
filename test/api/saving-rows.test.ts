import sql from "sql-template-tag";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MutationName, mutations, type Written } from "../support/mutations.ts";
import { indicator, sector, source } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let token: string;
const start = async () => {
  server = await startServer();
  token = await server.issueToken("ADMIN");
};

async function run(name: MutationName, input: object, expected?: string): Promise<Written> {
  const { data, errors } = await server.query<{ result: Written }>(
    mutations[name],
    { input, expected },
    token,
  );
  expect(errors).toBeUndefined();
  return data.result;
}

type Versioned = { version: string };
const versionIn = (written: Written, field: string) => (written[field] as Versioned).version;

const rows = [
  {
    name: "saveSource",
    row: source,
    field: "source",
    now: "sourceNow",
    other: { publisher: "Cục Thống kê" },
  },
  {
    name: "saveIndicator",
    row: indicator,
    field: "indicator",
    now: "indicatorNow",
    other: { nameEn: "Clovers" },
  },
  { name: "saveSector", row: sector, field: "sector", now: "sectorNow", other: { nameEn: "Fortune" } },
] as const;

describe.each(rows)("$name", ({ name, row, field, now, other }) => {
  beforeEach(start);
  afterEach(() => server.stop());

  test("adds one that is there for everybody at once; the same again changes nothing", async () => {
    const added = await run(name, row);
    expect(added).toMatchObject({ unchanged: false, attainments: { total: 0 }, dataVersion: 2 });
    const key = "id" in row ? `id: "${row.id}"` : `code: "${row.code}"`;
    const { data } = await server.query(`{ ${field}(${key}) { version } }`);
    expect(data[field]).toEqual({ version: versionIn(added, field) });
    expect(await run(name, row)).toMatchObject({ unchanged: true, dataVersion: 2 });
  });

  test("other words for one that is there take its version; without it they are a conflict that shows it", async () => {
    const version = versionIn(await run(name, row), field);
    expect(await run(name, { ...row, ...other })).toMatchObject({
      __typename: "Conflict",
      reason: "EXISTS",
      [now]: { version },
    });
    const replaced = await run(name, { ...row, ...other }, version);
    expect(replaced).toMatchObject({ unchanged: false, [field]: {}, dataVersion: 3 });
    expect(versionIn(replaced, field)).not.toBe(version);
    // the same words have the same version, whoever wrote them
    expect(versionIn(await run(name, row, versionIn(replaced, field)), field)).toBe(version);
  });

  test("two writers at the same time: one wins, the other sees what is there now", async () => {
    const version = versionIn(await run(name, row), field);
    const [word] = Object.keys(other) as [string];
    const both = await Promise.all(
      ["One", "Two"].map((said) => run(name, { ...row, [word]: said }, version)),
    );
    const won = both.find(({ __typename }) => __typename.endsWith("Saved"));
    const lost = both.find(({ __typename }) => __typename === "Conflict");
    expect(lost).toMatchObject({ reason: "NEWER_VERSION" });
    expect(lost).toMatchObject({ [now]: { version: versionIn(won as Written, field) } });
  });

  test("a version of what is not there is wrong, and so is an empty name", async () => {
    expect(await run(name, row, "abc")).toMatchObject({
      problems: [{ field: "expectedVersion", value: "abc" }],
    });
    const [word] = Object.keys(other) as [string];
    expect(await run(name, { ...row, [word]: "  " })).toMatchObject({ problems: [{ field: word }] });
    expect(await run(name, { ...row, [word]: "x".repeat(301) })).toMatchObject({
      problems: [{ field: word }],
    });
    const [version] = await server.database.look<{ number: number }>(sql`SELECT number FROM data_version`);
    expect(version?.number).toBe(1);
  });

  test("is on record with the words before and after", async () => {
    const version = versionIn(await run(name, row), field);
    await run(name, { ...row, ...other }, version);
    const entries = await server.database.look<{ before: string | null; after: string }>(
      sql`SELECT before, after FROM audit_entry WHERE action = ${name} ORDER BY data_version`,
    );
    const [word, said] = Object.entries(other)[0] as [keyof typeof row, string];
    expect(entries.map(({ before }) => before && JSON.parse(before)[word])).toEqual([null, row[word]]);
    expect(entries.map(({ after }) => JSON.parse(after)[word])).toEqual([row[word], said]);
  });
});

describe("what is wrong, and what follows", () => {
  beforeAll(start);
  afterAll(() => server.stop());

  test.each<[MutationName, object, string]>([
    ["saveSource", { ...source, id: "no id" }, "id"],
    ["saveSource", { ...source, publisher: "two\nlines" }, "publisher"],
    ["saveSource", { ...source, publishedOn: "2016-13" }, "publishedOn"],
    ["saveSource", { ...source, province: "vn63-400" }, "province"],
    ["saveSource", { ...source, url: "javascript:alert(1)" }, "url"],
    ["saveIndicator", { ...indicator, code: "a.b" }, "code"],
    ["saveIndicator", { ...indicator, sector: "LUCK" }, "sector"],
    ["saveIndicator", { ...indicator, validMax: -1 }, "validMax"],
    ["saveIndicator", { ...indicator, nearlyMetThreshold: 5 }, "nearlyMetThreshold"],
    ["saveIndicator", { ...indicator, weightIndicator: indicator.code }, "weightIndicator"],
    ["saveSector", { ...sector, code: "" }, "code"],
    ["saveSector", { ...sector, parent: "LUCK_2" }, "parent"],
    ["saveSector", { ...sector, parent: sector.code }, "parent"],
  ])("%s %j: names the field", async (name, input, field) => {
    const { __typename, problems } = await run(name, input);
    expect(__typename).toBe("Invalid");
    expect((problems as { field: string }[]).map((problem) => problem.field)).toEqual([field]);
  });

  test("what an indicator is decides verdicts: another direction turns them, and the answer says which", async () => {
    const decided = "vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN";
    const { data } = await server.query<{ indicator: Record<string, string> & { sector: { code: string } } }>(
      `{ indicator(code: "ICT_REVENUE") {
           code nameVi nameEn shortVi shortEn kind unit direction aggregation validMin definitionEn version sector { code } } }`,
    );
    const { version, sector: within, ...words } = data.indicator;
    const turned = await run("saveIndicator", { ...words, sector: within.code, direction: "LOWER" }, version);
    expect(turned).toMatchObject({ indicator: { direction: "LOWER" } });
    const { changes } = turned.attainments as { changes: object[] };
    expect(changes).toContainEqual({
      id: decided,
      before: "EXCEEDED",
      after: "NEARLY_MET",
      attainment: { verdict: "NEARLY_MET" },
    });
  });
});

import sql from "sql-template-tag";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Editor, editorOf } from "../support/editor.ts";
import type { MutationName, Written } from "../support/mutations.ts";
import { indicator, sector, source } from "../support/sample-facts.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
let editor: Editor;
beforeAll(async () => {
  server = await startServer();
  editor = await editorOf(server, "ADMIN");
});
afterAll(() => server.stop());

const run = (name: MutationName, input: object, expected?: string) => editor.run(name, { input, expected });

type Versioned = { version: string };
const versionIn = (written: Written, field: string) => (written[field] as Versioned).version;

const rows = [
  {
    name: "saveSource",
    key: "id",
    sample: source,
    field: "source",
    now: "sourceNow",
    other: { publisher: "Cục Thống kê" },
  },
  {
    name: "saveIndicator",
    key: "code",
    sample: indicator,
    field: "indicator",
    now: "indicatorNow",
    other: { nameEn: "Clovers" },
  },
  {
    name: "saveSector",
    key: "code",
    sample: sector,
    field: "sector",
    now: "sectorNow",
    other: { nameEn: "Fortune" },
  },
] as const;

/** Each test saves a row of its own. */
let number = 0;

describe.each(rows)("$name", ({ name, key, sample, field, now, other }) => {
  let row: Record<string, unknown>;
  /** state of the data before the test */
  let version: number;
  beforeEach(async () => {
    number += 1;
    row = { ...sample, [key]: `X-${number}` };
    version = await server.database.dataVersion();
  });

  test("adds one that is there for everybody at once; the same again changes nothing", async () => {
    const added = await run(name, row);
    expect(added).toMatchObject({ unchanged: false, attainments: { total: 0 }, dataVersion: version + 1 });
    const { data } = await server.query(`{ ${field}(${key}: "${row[key]}") { version } }`);
    expect(data[field]).toEqual({ version: versionIn(added, field) });
    expect(await run(name, row)).toMatchObject({ unchanged: true, dataVersion: version + 1 });
  });

  test("other words for one that is there take its version; without it they are a conflict that shows it", async () => {
    const seen = versionIn(await run(name, row), field);
    expect(await run(name, { ...row, ...other })).toMatchObject({
      __typename: "Conflict",
      reason: "EXISTS",
      [now]: { version: seen },
    });
    const replaced = await run(name, { ...row, ...other }, seen);
    expect(replaced).toMatchObject({ unchanged: false, [field]: {}, dataVersion: version + 2 });
    expect(versionIn(replaced, field)).not.toBe(seen);
    // the same words have the same version, whoever wrote them
    expect(versionIn(await run(name, row, versionIn(replaced, field)), field)).toBe(seen);
  });

  test("two writers at the same time: one wins, the other sees what is there now", async () => {
    const seen = versionIn(await run(name, row), field);
    const [word] = Object.keys(other) as [string];
    const both = await Promise.all(["One", "Two"].map((said) => run(name, { ...row, [word]: said }, seen)));
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
    expect(await server.database.dataVersion()).toBe(version);
  });

  test("is on record with the words before and after", async () => {
    await run(name, { ...row, ...other }, versionIn(await run(name, row), field));
    const entries = await server.database.look<{ before: string | null; after: string }>(
      sql`SELECT before, after FROM audit_entry WHERE subject = ${row[key]} ORDER BY data_version`,
    );
    const [word, said] = Object.entries(other)[0] as [string, string];
    expect(entries.map(({ before }) => before && JSON.parse(before)[word])).toEqual([null, row[word]]);
    expect(entries.map(({ after }) => JSON.parse(after)[word])).toEqual([row[word], said]);
  });
});

test.each<[MutationName, object, string]>([
  ["saveSource", { ...source, id: "no id" }, "id"],
  ["saveSource", { ...source, publisher: "two\nlines" }, "publisher"],
  ["saveSource", { ...source, publisher: "\u200b" }, "publisher"],
  ["saveSource", { ...source, publisher: "half \ud83d" }, "publisher"],
  ["saveSource", { ...source, title: "turned \u202e round" }, "title"],
  ["saveSource", { ...source, title: "two\u2028lines" }, "title"],
  ["saveSector", { ...sector, nameEn: "half \udc00" }, "nameEn"],
  ["saveIndicator", { ...indicator, definitionEn: "no \uffff sign" }, "definitionEn"],
  ["saveSource", { ...source, publishedOn: "2016-13" }, "publishedOn"],
  ["saveSource", { ...source, publishedOn: "0000" }, "publishedOn"],
  ["saveSource", { ...source, publishedOn: "1899-12-31" }, "publishedOn"],
  ["saveSource", { ...source, publishedOn: "2026-11-16" }, "publishedOn"],
  ["saveSource", { ...source, publishedOn: "2026-11" }, "publishedOn"],
  ["saveSource", { ...source, publishedOn: "2999" }, "publishedOn"],
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

test.each(["1900", "2025", "2026-11-15"])("a report of %s may be", async (publishedOn) => {
  expect(await run("saveSource", { ...source, id: `X-ON-${publishedOn}`, publishedOn })).toMatchObject({
    source: { publishedOn },
  });
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

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, isUnionType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { badDeprecations, undescribed } from "../support/contract-lint.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(at(path), "utf8");
const schema = buildSchema(read("schema/schema.graphql"));

describe("descriptions", () => {
  test("none is missing", () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test("whatever lacks one is found", () => {
    const silent = buildSchema(`
      type Query { a(b: In, c: Kind): U }
      input In { d: Int }
      enum Kind { E }
      union U = Query
      scalar Day
      directive @shy(f: Int) on FIELD`);
    expect(undescribed(silent).sort()).toEqual(
      [
        "Query",
        "Query.a",
        "Query.a(b)",
        "Query.a(c)",
        "In",
        "In.d",
        "Kind",
        "Kind.E",
        "U",
        "Day",
        "@shy",
        "@shy(f)",
      ].sort(),
    );
  });
});

describe("what is to go", () => {
  test("says what to use instead and since when", () => {
    expect(badDeprecations(schema)).toEqual([]);
  });

  test("and is found where it does not", () => {
    const going = buildSchema(`
      type Query {
        good: Int @deprecated(reason: "Use better. Since 1.4.0.")
        mute: Int @deprecated
        vague(old: Int @deprecated(reason: "Do not use.")): Int @deprecated(reason: "Use better.")
      }
      enum Kind { OLD @deprecated(reason: "Since 1.4.0.") }`);
    expect(badDeprecations(going)).toEqual(["Query.mute", "Query.vague", "Query.vague(old)", "Kind.OLD"]);
  });
});

const contract = read("docs/contract.md");

/** A row of the table in docs/contract.md. */
interface Row {
  code: string;
  /** HTTP status of an answer with it */
  answers: number[];
  /** of a table that is refused with it */
  table: number;
}

const rows: Row[] = Array.from(
  contract.matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \| [^|]+\S[^|]* \| [^|]+\S[^|]* \|$/gm),
  ([, code = "", answer = ""]) => ({
    code,
    answers: (answer.replace(/\(.*/, "").match(/\d+/g) ?? []).map(Number),
    table: Number(/\((\d+)\)/.exec(answer)?.[1] ?? 400),
  }),
);

/** Words of a union of TypeScript. */
function unionIn(path: string, name: string): string[] {
  const [, union = ""] = new RegExp(`type ${name} =([^;]*);`).exec(read(path)) ?? [];
  return union.match(/[A-Z][A-Z_]+/g) ?? [];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(at(folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => `${folder}/${file}`);
}

/** Codes that are written where an error is made. */
const written = [...sourcesIn("server/src"), ...sourcesIn("schema/src")].flatMap((file) =>
  Array.from(read(file).matchAll(/\bcode: "([A-Z][A-Z_]+)"/g), ([, code = ""]) => code),
);

/** Codes that Apollo Server gives by itself. */
const apollos = [
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INTERNAL_SERVER_ERROR",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];

describe("codes", () => {
  test("every code has its line in docs/contract.md, and every line there is a code", () => {
    const known = [
      ...unionIn("server/src/errors.ts", "RefusalCode"),
      ...unionIn("schema/src/tables/table-refusal.ts", "TableRefusalCode"),
      ...written,
      ...apollos,
    ];
    const listed = rows.map(({ code }) => code);
    expect(listed).toEqual([...new Set(known)].sort());
  });

  test("what every mutation may be refused with has its line there, too", () => {
    const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
    const members = unions.map((union) => union.getTypes().map(({ name }) => name));
    const [first = [], ...others] = members;
    const refusals = first.filter((name) => others.every((names) => names.includes(name)));
    const listed = Array.from(contract.matchAll(/^\| `([A-Z][a-z]\w*)` \|/gm), ([, name]) => name);
    expect(refusals).toContain("Invalid");
    expect(listed).toEqual(refusals.sort());
  });
});

const tooLong = "x".repeat(101);
const deep =
  "{ provinces { region { provinces { region { provinces { region { provinces { region { provinces { region { id } } } } } } } } } } }";
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");

/** A query for each code that anybody can bring about. */
const queries: Record<string, string> = {
  BAD_CURSOR: '{ attainments(after: "x") { totalCount } }',
  CONFLICTING_DATES: '{ attainmentChanges(since: "2023-01-01", until: "2022-01-01") { totalCount } }',
  GRAPHQL_PARSE_FAILED: "{ ",
  GRAPHQL_VALIDATION_FAILED: "{ luck }",
  LIST_TOO_LONG: `{ provinces(filter: { in: [${times(251, (n) => `"p${n}"`)}] }) { id } }`,
  MIXED_LEVELS:
    '{ attainmentSummary(groupBy: [], filter: { province: { in: ["vn", "vn63-24"] } }) { targets } }',
  OPERATION_RESOLUTION_FAILURE: "query A { years { value } } query B { years { value } }",
  PAGE_TOO_LARGE: "{ attainments(first: 201) { totalCount } }",
  QUERY_TOO_COSTLY: "{ provinces { attainments(first: 200) { nodes { id sources { id } } } } }",
  QUERY_TOO_DEEP: deep,
  SEARCH_TOO_LONG: `{ provinces(filter: { search: "${tooLong}" }) { id } }`,
  TOO_MANY_ALIASES: `{ provinces { ${times(16, (n) => `a${n}: attainments(first: 0) { totalCount }`)} } }`,
  TOO_MANY_DIRECTIVES: `{ years { ${times(9, (n) => `v${n}: value @include(if: true)`)} } }`,
  TOO_MANY_ROOT_FIELDS: `{ ${times(11, () => "years { value }")} }`,
  TOO_MANY_TOKENS: `{ years { ${times(2001, () => "value")} } }`,
  UNKNOWN_ID: '{ indicatorSeries(province: "x", indicator: "GRDP") { points { year } } }',
};

/** The same of tables. */
const tables: Record<string, string> = {
  BAD_CURSOR: queries.BAD_CURSOR?.replace("totalCount", "nodes { id }") ?? "",
  MANY_LISTS: "{ years { value } regions { id } }",
  NESTED_LIST: "{ provinces { id successors { id } } }",
  NO_LIST: "{ dataVersion { number } }",
  QUERY_TOO_DEEP: deep,
};

describe("what docs/contract.md says of them holds", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const rowOf = (code: string) => rows.find((row) => row.code === code);
  const codeIn = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

  const send = (body: string, type = "application/json") =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": type, accept: "application/graphql-response+json" },
      body,
    });

  async function expectAsListed(response: Response, code: string): Promise<void> {
    expect(await codeIn(response)).toBe(code);
    expect(rowOf(code)?.answers).toContain(response.status);
  }

  test.each(Object.entries(queries))("%s", async (code, query) => {
    await expectAsListed(await send(JSON.stringify({ query })), code);
  });

  test.each([
    ["BAD_REQUEST", "{}", undefined],
    ["BODY_TOO_LARGE", JSON.stringify({ query: "x".repeat(100_001) }), undefined],
    ["UNSUPPORTED_MEDIA_TYPE", "<query/>", "application/xml"],
    [
      "BAD_USER_INPUT",
      JSON.stringify({
        query: "query ($day: Date) { attainments(filter: { asOf: $day }) { totalCount } }",
        variables: { day: "2022-02-30" },
      }),
      undefined,
    ],
    [
      "PERSISTED_QUERY_NOT_FOUND",
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }),
      undefined,
    ],
  ])("%s", async (code, body, type) => {
    await expectAsListed(await send(body, type), code);
  });

  test.each(Object.entries(tables))("%s of a table", async (code, query) => {
    const response = await fetch(`${server.url}/graphql.csv?${new URLSearchParams({ query })}`);
    expect(await codeIn(response)).toBe(code);
    expect(response.status).toBe(rowOf(code)?.table);
  });
});

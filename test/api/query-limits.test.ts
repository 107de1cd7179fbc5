import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERY_LIMITS, type QueryLimits } from "../../server/src/graphql/limits/query-limits.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const nested = (depth: number) =>
  `{ sectors ${"{ parent ".repeat(depth - 2)}{ code }${" }".repeat(depth - 2)} }`;
const many = (count: number, text: (index: number) => string, between = " ") =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);
const ids = (count: number) => many(count, (index) => `"x${index}"`, ", ");
const summaries = (count: number) =>
  `{ ${many(count, (index) => `a${index}: attainmentSummary(groupBy: []) { targets }`)} }`;
const trees = (first: number) =>
  `{ sources(first: ${first}) { nodes { targets(first: 100) { nodes { id } } } } }`;

/** At a limit, and one beyond it. */
const cases: [keyof QueryLimits, string, string, string, number][] = [
  ["depth", "QUERY_TOO_DEEP", nested(10), nested(11), 11],
  ["rootFields", "TOO_MANY_ROOT_FIELDS", summaries(10), summaries(11), 11],
  [
    "aliases",
    "TOO_MANY_ALIASES",
    `{ province(id: "vn63-40") { ${many(15, (index) => `a${index}: attainments(first: 1) { totalCount }`)} } }`,
    `{ province(id: "vn63-40") { ${many(16, (index) => `a${index}: attainments(first: 1) { totalCount }`)} } }`,
    16,
  ],
  [
    "directives",
    "TOO_MANY_DIRECTIVES",
    `{ years ${"@include(if: true) ".repeat(1)}{ ${many(7, (index) => `a${index}: value @skip(if: false)`)} } }`,
    `{ years ${"@include(if: true) ".repeat(1)}{ ${many(8, (index) => `a${index}: value @skip(if: false)`)} } }`,
    9,
  ],
  ["cost", "QUERY_TOO_COSTLY", trees(196), trees(197), 20_095],
  [
    "listLength",
    "LIST_TOO_LONG",
    `{ provinces(filter: { in: [${ids(250)}] }) { id } }`,
    `{ provinces(filter: { in: [${ids(251)}] }) { id } }`,
    251,
  ],
];

describe("a query over a limit", () => {
  test.each(cases)(
    "%s: at the limit it is answered, beyond it 400 with %s",
    async (limit, code, at, over, found) => {
      const answered = await server.query(at);
      expect(answered.errors).toBeUndefined();
      expect(answered.status).toBe(200);
      const before = server.statements.length;
      const refused = await server.query(over);
      expect(refused.status).toBe(400);
      expect(refused.data).toBeUndefined();
      expect(refused.errors?.[0]?.extensions).toEqual({ code, limit, most: QUERY_LIMITS[limit], found });
      expect(refused.errors?.[0]?.message).toContain(String(QUERY_LIMITS[limit]));
      // whatever else was told of it, nothing was read
      expect(server.statements.slice(before).every((count) => count === 0)).toBe(true);
    },
  );

  test("tokens: 400 with the limit, wherever the counting stopped", async () => {
    const { status, errors } = await server.query(`{ years { ${"value ".repeat(2000)} } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({
      code: "TOO_MANY_TOKENS",
      limit: "tokens",
      most: 2000,
      found: null,
    });
  });

  test("a list in a variable counts as one in the text", async () => {
    const list = Array.from({ length: 251 }, (_, index) => String(index));
    const { status, errors } = await server.query(
      "query ($in: [ID!]) { provinces(filter: { in: $in }) { id } }",
      { in: list },
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIST_TOO_LONG", found: 251 });
  });

  test("a page in a variable counts as one in the text", async () => {
    const query = `query ($first: Int) { sources(first: $first) { nodes { targets(first: 200) { nodes { id } } } } }`;
    expect((await server.query(query, { first: 50 })).status).toBe(200);
    expect((await server.query(query, { first: 200 })).errors?.[0]?.extensions.code).toBe("QUERY_TOO_COSTLY");
  });

  test("what makes an answer larger is measured anew, after one of the same words that was not", async () => {
    const query = `query ($in: [ID!], $first: Int, $by: [AttainmentDimension!]!, $yes: Boolean = false) {
      provinces(filter: { in: $in }) { sources(first: $first) { nodes { targets(first: 200) { nodes { id } } } } }
      attainmentSummary(groupBy: $by) { province { sources(first: 200) @include(if: $yes) { nodes { id } } } }
    }`;
    const few = { in: ["vn63-40", "vn63-46"], first: 10, by: ["SECTOR"], yes: true };
    const within = [
      few,
      { ...few, in: ["vn63-89", "vn63-91"] },
      { ...few, by: ["PROVINCE"], yes: undefined },
    ];
    const over = [
      { ...few, in: Array.from({ length: 30 }, () => "vn63-40") },
      { ...few, first: 200 },
      { ...few, first: undefined },
      { ...few, by: ["PROVINCE"] },
    ];
    for (const variables of within) expect((await server.query(query, variables)).status).toBe(200);
    for (const variables of over) {
      const { status, errors } = await server.query(query, variables);
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, "QUERY_TOO_COSTLY"]);
    }
  });

  test("fragments count as often as they are spread, without being read as often", async () => {
    const doubled = many(60, (index) => `fragment F${index} on Year { ...F${index + 1} ...F${index + 1} }`);
    const deep = `{ years { ...F0 } } ${doubled} fragment F60 on Year { a: summary(groupBy: []) { targets } }`;
    const { status, errors } = await server.query(deep);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain("TOO_MANY_ALIASES");
  });

  test("selections that are too many to be counted are not free", async () => {
    const doubled = many(14, (index) => `fragment F${index} on Region { ...F${index + 1} ...F${index + 1} }`);
    const { status, errors } = await server.query(
      `{ regions { ...F0 } } ${doubled} fragment F14 on Region { id }`,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({
      code: "QUERY_TOO_COSTLY",
      limit: "cost",
      most: 20_000,
      found: null,
    });
  });

  test("neither is an argument that may not be null, given by a variable that may", async () => {
    const { status, errors } = await server.query(
      "query ($l: Locale) { attainments(first: 1) { nodes { gap { text(locale: $l) } } } }",
      { l: null },
    );
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: "BAD_USER_INPUT" }]);
  });

  test("values: a field may have many names, but not for many rows", async () => {
    const names = (count: number) => many(count, (index) => `a${index}: id`);
    const ask = (first: number, count: number) =>
      server.query(
        `{ attainments(first: ${first}) { nodes { province { sources(first: 50) { nodes { ${names(count)} } } } } } }`,
      );
    expect((await ask(10, 500)).status).toBe(200);
    const { status, errors } = await ask(20, 500);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({
      code: "TOO_MANY_VALUES",
      limit: "values",
      most: 300_000,
      found: 500_000,
    });
  });

  test.each([
    ["an object of many fields", `{${many(7000, (index) => `"k${index}": 1`, ",")}}`, "LIST_TOO_LONG"],
    ["a list in a list in a list", "[".repeat(20_000) + "]".repeat(20_000), "BAD_USER_INPUT"],
  ])("a variable that is %s is refused in few words, as JSON and as a table", async (_, f, code) => {
    const query = "query ($f: AttainmentFilter) { attainments(filter: $f) { nodes { id } } }";
    const body = `{ "query": ${JSON.stringify(query)}, "variables": { "f": ${f} } }`;
    for (const path of ["/graphql", "/graphql.csv"]) {
      const response = await fetch(server.url + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const text = await response.text();
      expect([response.status, text.length < 1000]).toEqual([400, true]);
      expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
    }
  });

  test("a variable that nobody asked for is passed over, however deep it is", async () => {
    const body = `{ "query": "{ years { value } }", "variables": { "unknown": ${"[".repeat(20_000)}${"]".repeat(20_000)} } }`;
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(200);
  });

  test.each(["x", ""])(
    "an operation named %j that is not there is refused as that",
    async (operationName) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ years { value } }", operationName }),
      });
      expect(response.status).toBe(400);
    },
  );

  test("a page too large is refused before a mutation is made", async () => {
    const token = await server.issueToken("EDITOR");
    const id = "A.vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN.1";
    const { status, errors } = await server.query(
      `mutation { withdrawActual(id: "${id}") { ... on ActualWithdrawn { attainments { changes(first: 500) { id } } } } }`,
      {},
      token,
    );
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: "PAGE_TOO_LARGE" }]);
    const { data } = await server.query("{ dataVersion { number } }");
    expect(data.dataVersion).toEqual({ number: 1 });
  });

  test("a fragment that spreads itself is refused as what it is", async () => {
    const { status, errors } = await server.query(
      "{ years { ...A } } fragment A on Year { value ...B } fragment B on Year { ...A }",
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain("Cannot spread fragment");
  });

  test("the schema can be asked for as tools ask, although that is deep, and not as nobody needs it", async () => {
    const deep =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    expect((await server.query(deep)).status).toBe(400);
    const usual =
      "{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name ofType { name ofType { name ofType { name ofType { name } } } } } } } } } } } }";
    expect((await server.query(usual)).errors).toBeUndefined();
  });
});

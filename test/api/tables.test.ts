import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import sql from "sql-template-tag";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Provinces with Vietnamese names, gaps on both sides of zero, and some without one. */
const RANKING = `query Ranking($year: Int!) {
  attainments(filter: { year: { in: [$year] } }, orderBy: [PLAN_RATIO_DESC], first: 7) {
    nodes { province { nameVi } indicator { nameVi } gap { value unit } verdict provisional }
  }
}`;
const variables = { year: 2019 };

interface Row {
  province: { nameVi: string };
  indicator: { nameVi: string };
  gap: { value: number | null; unit: string } | null;
  verdict: string;
  provisional: boolean;
}

const HEADER = ["province.nameVi", "indicator.nameVi", "gap.value", "gap.unit", "verdict", "provisional"];
const cellsOf = (row: Row) => [
  row.province.nameVi,
  row.indicator.nameVi,
  row.gap?.value ?? null,
  row.gap?.unit ?? null,
  row.verdict,
  row.provisional,
];

const link = (format: string, query: string, given: object = {}, more: Record<string, string> = {}) =>
  `${server.url}/graphql.${format}?${new URLSearchParams({ query, variables: JSON.stringify(given), ...more })}`;

const table = (query: string, given: object = {}, more: Record<string, string> = {}) =>
  fetch(link("csv", query, given, more));

const linesOf = (text: string): string[][] => parse(text, { bom: true });

async function refusalOf(response: Response) {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  return { status: response.status, ...errors[0]?.extensions, message: errors[0]?.message };
}

/** The whole list as JSON, by its pages. */
async function rowsAsJson(): Promise<Row[]> {
  const query = RANKING.replace("first: 7", "first: 200");
  const { data } = await server.query<{ attainments: { nodes: Row[] } }>(query, variables);
  return data.attainments.nodes;
}

describe("any query as a table", () => {
  test("CSV holds what JSON holds, however small the pages that the query asks for", async () => {
    const rows = await rowsAsJson();
    expect(rows.length).toBeGreaterThan(14);
    expect(rows.some(({ gap }) => (gap?.value ?? 0) < 0)).toBe(true);
    expect(rows.some(({ gap }) => gap === null)).toBe(true);
    expect(rows.some(({ province }) => /[ạảấầẩẫậắằẳẵặẹẻẽềểễệ]/i.test(province.nameVi))).toBe(true);

    const response = await table(RANKING, variables);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...lines] = linesOf(new TextDecoder().decode(bytes));
    expect(header).toEqual(HEADER);
    expect(lines).toEqual(rows.map((row) => cellsOf(row).map((cell) => (cell === null ? "" : String(cell)))));
  });

  test("XLSX holds the same, numbers as numbers", async () => {
    const response = await fetch(link("xlsx", RANKING, variables));
    expect(response.headers.get("content-type")).toContain("spreadsheetml.sheet");
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="attainments-\d+\.xlsx"$/,
    );
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const sheet = workbook.getWorksheet("attainments");
    const cells: unknown[][] = [];
    sheet?.eachRow((row) => {
      cells.push(HEADER.map((_, place) => row.getCell(place + 1).value));
    });
    expect(cells).toEqual([HEADER, ...(await rowsAsJson()).map(cellsOf)]);
  });

  test.each([
    ["years", "years"],
    ["History", "History_"],
    ["history", "history_"],
    ["HistoryOfYears", "HistoryOfYears"],
    ["aliasOfMoreLettersThanExcelTakes", "aliasOfMoreLettersThanExcelTake"],
  ])("the sheet of %s is called %s", async (alias, name) => {
    const workbook = new exceljs.Workbook();
    const response = await fetch(link("xlsx", `{ ${alias}: years { value } }`));
    await workbook.xlsx.load(await response.arrayBuffer());
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([name]);
  });

  test.each([
    ["GET", "text/csv", "text/csv"],
    ["POST", "text/csv", "text/csv"],
    ["POST", "application/json;q=0.5, text/csv", "text/csv"],
    ["POST", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "spreadsheetml"],
    ["POST", "application/json, text/csv;q=0.5", "application/json"],
    ["GET", "*/*", "application/json"],
    ["POST", "application/graphql-response+json, application/json;q=0.9, */*;q=0.1", "graphql-response+json"],
  ])("%s /graphql that would have %s is answered with %s", async (method, accept, type) => {
    const search = new URLSearchParams({ query: RANKING, variables: JSON.stringify(variables) });
    const response =
      method === "GET"
        ? await fetch(`${server.url}/graphql?${search}`, { headers: { accept } })
        : await fetch(`${server.url}/graphql`, {
            method,
            headers: { accept, "content-type": "application/json" },
            body: JSON.stringify({ query: RANKING, variables }),
          });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    if (type === "text/csv")
      expect(await response.text()).toBe(await (await table(RANKING, variables)).text());
  });

  test("all pages are of one state of the data, in few statements", async () => {
    const before = server.statements.length;
    await table("{ actuals(first: 2) { nodes { id } } }");
    expect(server.statements.length).toBe(before);
    const { data } = await server.query("{ actuals(first: 0) { totalCount } }");
    const whole = linesOf(await (await table("{ actuals(first: 2) { nodes { id } } }")).text());
    expect(whole.length - 1).toBe((data.actuals as { totalCount: number }).totalCount);
  });

  test("it begins where the query begins, and ends where limit says", async () => {
    const query =
      "query ($after: String) { actuals(first: 3, after: $after) { edges { cursor node { id } } } }";
    const all = linesOf(await (await table(query)).text()).slice(1);
    const third = all[2]?.[0];
    const rest = linesOf(await (await table(query, { after: third })).text()).slice(1);
    expect(rest).toEqual(all.slice(3));
    const some = linesOf(await (await table(query, { after: third }, { limit: "5" })).text()).slice(1);
    expect(some).toEqual(all.slice(3, 8));
  });

  test("lists without pages, several operations, fragments and default values", async () => {
    const query = `
      query Years { years { value } }
      query Regions($skips: Boolean = true) { regions { ...Both scheme @skip(if: $skips) } }
      fragment Both on Region { id where: nameVi }`;
    const lines = linesOf(await (await table(query, {}, { operationName: "Regions" })).text());
    const { data } = await server.query<{ regions: { id: string; where: string }[] }>(
      "{ regions { id where: nameVi } }",
    );
    expect(lines).toEqual([["id", "where"], ...data.regions.map(({ id, where }) => [id, where])]);
  });

  test("a list of words is one cell", async () => {
    const { data } = await server.query<{ provinces: { aliases: string[] }[] }>("{ provinces { aliases } }");
    const lines = linesOf(await (await table("{ provinces { aliases } }")).text()).slice(1);
    expect(lines.map(([cell]) => cell)).toEqual(data.provinces.map(({ aliases }) => aliases.join("; ")));
  });

  test("a text that a spreadsheet would take for a formula is no formula", async () => {
    const place = await startServer();
    await place.database.writes.run((transaction) =>
      transaction.writeMaster(
        sql`UPDATE province SET name_vi = '=HYPERLINK("http://evil.example")' WHERE id = 'vn63-40'`,
      ),
    );
    const search = new URLSearchParams({ query: '{ provinces(filter: { in: ["vn63-40"] }) { nameVi } }' });
    const text = await (await fetch(`${place.url}/graphql.csv?${search}`)).text();
    expect(linesOf(text)[1]).toEqual([`'=HYPERLINK("http://evil.example")`]);
    await place.stop();
  });
});

describe("a table holds every row", () => {
  const idsOf = async (query: string) => linesOf(await (await table(query)).text()).slice(1);

  test("whatever its columns are called", async () => {
    const query = (name: string) =>
      `{ actuals { ${name}Page: nodes { id } ${name}Total: pageInfo { hasNextPage } } }`;
    const { data } = await server.query<{ actuals: { totalCount: number } }>(
      "{ actuals(first: 0) { totalCount } }",
    );
    for (const name of ["table", "table_"])
      expect(await idsOf(query(name))).toHaveLength(data.actuals.totalCount);
  });

  test("of the list at the root, whatever lists its rows have", async () => {
    const nested = "province { attainments(first: 200) { totalCount } }";
    const rows = await idsOf(`{ actuals { nodes { id ${nested} } } }`);
    expect(rows.map(([id]) => id)).toEqual((await idsOf("{ actuals { nodes { id } } }")).map(([id]) => id));
    const larger = await table(`{ actuals { nodes { id ${nested.replace("200", "500")} } } }`);
    expect(await refusalOf(larger)).toMatchObject({ status: 400, code: "PAGE_TOO_LARGE" });
  });
});

describe("what is no table", () => {
  test.each([
    [
      "nothing at the root but an object",
      '{ province(id: "vn63-40") { nameVi } }',
      { code: "NO_LIST", paths: ["province"] },
    ],
    [
      "two lists",
      "{ years { value } sectors { code } }",
      { code: "MANY_LISTS", paths: ["years", "sectors"] },
    ],
    [
      "a list inside a row",
      "{ attainments { nodes { id sources { id } } } }",
      { code: "NESTED_LIST", paths: ["attainments.nodes.sources"] },
    ],
    ["an unknown field", "{ years { luck } }", { code: "GRAPHQL_VALIDATION_FAILED" }],
    ["no GraphQL", "{ years { ", { code: "GRAPHQL_PARSE_FAILED" }],
    ["a mutation or what would be one", "subscription { luck }", { status: 400 }],
    [
      "a query over a limit",
      `{ ${"years { value } ".repeat(11)} }`,
      { code: "TOO_MANY_ROOT_FIELDS", most: 10, found: 11 },
    ],
    [
      "a wrong cursor",
      "{ years { value } }".replace("years", 'actuals(after: "x")').replace("value", "nodes { id }"),
      { code: "BAD_CURSOR" },
    ],
    ["an empty query", "", { code: "BAD_REQUEST" }],
  ])("%s", async (_, query, expected) => {
    const response = await table(query);
    expect(await refusalOf(response)).toMatchObject({ status: 400, ...expected });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  });

  test("variables that do not fit", async () => {
    expect(await refusalOf(await table(RANKING, {}))).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    const broken = await fetch(`${server.url}/graphql.csv?query={years{value}}&variables={`);
    expect(await refusalOf(broken)).toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  test.each(["0", "-1", "many"])("limit=%s", async (limit) => {
    expect(await refusalOf(await table("{ years { value } }", {}, { limit }))).toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("a fault of ours is masked, and stands in the log under the id that the answer names", async () => {
    const broken = await startServer();
    await broken.database.writes.run(async (transaction) => {
      await transaction.write(sql`INSERT INTO year (value) VALUES (1900)`);
      await transaction.write(sql`DROP TABLE discrepancy`);
    });
    const search = new URLSearchParams({ query: "{ discrepancies { nodes { id } } }" });
    const refusal = await refusalOf(await fetch(`${broken.url}/graphql.csv?${search}`));
    expect(refusal).toMatchObject({
      status: 500,
      code: "INTERNAL_SERVER_ERROR",
      requestId: expect.stringMatching(/\S/),
    });
    expect(refusal.message).not.toContain("discrepancy");
    await broken.stop();
  });

  test("a figure that cannot be read refuses the table: what is missing from a file cannot be seen", async () => {
    const broken = await startServer();
    await broken.database.writes.run((transaction) =>
      transaction.write(
        sql`UPDATE attainment SET target = '?' WHERE id = 'vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN'`,
      ),
    );
    const query = "{ attainments { nodes { id target { value } } } }";
    const { data } = await broken.query<{ attainments: { nodes: object[] } }>(
      query.replace("attainments", "attainments(first: 200)"),
    );
    expect(data.attainments.nodes.length).toBeGreaterThan(100);
    const refusal = await refusalOf(
      await fetch(`${broken.url}/graphql.csv?${new URLSearchParams({ query })}`),
    );
    expect(refusal).toMatchObject({ status: 500, code: "INTERNAL_SERVER_ERROR" });
    await broken.stop();
  });
});

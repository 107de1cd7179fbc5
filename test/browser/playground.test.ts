import { readFileSync } from "node:fs";
import { answerTable, type Cell } from "@doichieu/schema/tables";
import { parse as parseCsv } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { buildSchema, parse } from "graphql";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;
/** addresses that were asked for outside our host */
let foreign: string[];
/** what was asked of the server by POST, the only way to write */
let posted: string[];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

afterEach(async () => {
  const forbidden = await opened.page.evaluate(
    () => (window as unknown as { forbidden: string[] }).forbidden,
  );
  const { complaints, close } = opened;
  await close();
  expect(foreign).toEqual([]);
  expect(forbidden).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Waits for what the bench shows: an answer, or that there is none yet. */
const settled = (page: Page) =>
  page
    .locator('.result[aria-busy="false"] :is(.answer-grid, .result-note, .monaco-editor)')
    .first()
    .waitFor();

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  foreign = [];
  posted = [];
  opened = await openPage(browser, { acceptDownloads: true, ...options });
  const { page } = opened;
  page.on("request", (request) => {
    const url = request.url();
    if (request.method() === "POST") posted.push(url);
    if (!(url.startsWith(server.url) || /^(data|blob):/.test(url))) foreign.push(url);
  });
  await page.addInitScript(() => {
    const forbidden: string[] = [];
    Object.assign(window, { forbidden });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      forbidden.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.goto(server.url + address);
  await page.locator(".bench .monaco-editor").first().waitFor({ state: "attached" });
  await settled(page);
  return page;
}

/** What a press has the server answer. */
async function answerAfter<T>(page: Page, press: () => Promise<unknown>): Promise<T> {
  const answered = page.waitForResponse(
    (response) => response.url() === `${server.url}/graphql` && response.request().method() === "POST",
  );
  await press();
  const answer = await (await answered).json();
  await settled(page);
  return answer;
}

const editorText = (page: Page) =>
  page.evaluate(() => {
    type Monaco = { editor: { getModels(): { uri: { path: string }; getValue(): string }[] } };
    const { editor } = (globalThis as unknown as { __MONACO: Monaco }).__MONACO;
    return editor
      .getModels()
      .find(({ uri }) => uri.path.endsWith("operation.graphql"))
      ?.getValue();
  });

const cells = (page: Page, row: number) =>
  page.locator(".answer-grid tbody tr").nth(row).locator("td").allInnerTexts();
const link = (query: string, more = "") => `/playground?query=${encodeURIComponent(query)}${more}`;

describe("samples", () => {
  test("who comes with nothing finds a question and its answer", async () => {
    const page = await open("/playground");
    expect(await editorText(page)).toContain("query TyLeDatTheoLinhVuc");
    const { data } = await server.query<{ attainmentSummary: { sector: { nameVi: string } }[] }>(
      "{ attainmentSummary(groupBy: [SECTOR]) { sector { nameVi } } }",
    );
    expect(await page.locator(".answer-grid tbody tr").count()).toBe(data.attainmentSummary.length);
    expect((await cells(page, 0))[0]).toBe(data.attainmentSummary[0]?.sector.nameVi);
  });

  test("a sample is picked, runs, and its rows are those of the API in the reader's notation", async () => {
    const page = await open("/playground");
    const pick = () => page.getByRole("button", { name: /^Tăng trưởng: chỉ tiêu/ }).click();
    const { data } = await answerAfter<{
      data: {
        growthComparisons: { nodes: { province: { nameVi: string }; gap: { value: number } | null }[] };
      };
    }>(page, pick);
    const { nodes } = data.growthComparisons;
    expect(await page.locator(".answer-grid tbody tr").count()).toBe(nodes.length);
    const first = await cells(page, 0);
    expect(first[0]).toBe(nodes[0]?.province.nameVi);
    expect(nodes[0]?.gap?.value).toBeLessThan(0);
    const gap = nodes[0]?.gap?.value ?? 0;
    expect(first).toContain(gap.toFixed(6).replace("-", "−").replace(".", ","));
    // as it came, for who points at it
    await page.getByTitle(String(gap).replace("-", "−").replace(".", ","), { exact: true }).waitFor();
    expect(first).toContain("2019");
  });

  test("the language changes in place, and a sample with it", async () => {
    const page = await open("/playground");
    await answerAfter(page, () => page.getByRole("link", { name: "EN, English" }).click());
    expect(await editorText(page)).toContain("query MetShareBySector");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toBe("GraphQL playground · Đối Chiếu");
    await page.getByRole("heading", { name: "Sample questions" }).waitFor();
    await page.waitForURL(/lang=en/);
    expect(await page.getByRole("link", { name: "Overview" }).getAttribute("href")).toBe("/?lang=en");
  });
});

describe("an operation of one's own", () => {
  test("typed with completion, documentation beside it, run by the keyboard", async () => {
    const page = await open(link("{ provinces { id } }"));
    await page.getByRole("button", { name: "Tài liệu" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByText("What can be asked: plan against actual").waitFor();
    await page.getByRole("group", { name: /^Ô soạn thao tác/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < "{ provinces { id".length; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.type(" nameV");
    await page.getByRole("option", { name: /nameVi/ }).waitFor();
    await page.keyboard.press("Enter");
    const { data } = await answerAfter<{ data: { provinces: { id: string; nameVi: string }[] } }>(page, () =>
      page.keyboard.press("Control+Enter"),
    );
    const last = data.provinces.length - 1;
    // more rows than are drawn: the last one is there once it is scrolled to
    const grid = page.getByRole("region", { name: "Bảng" });
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole("cell", { name: data.provinces[last]?.id, exact: true }).waitFor();
    // out of the editor, so that the Tab key goes on
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Biến");
  });

  test("a mistake is said with its place and code", async () => {
    const page = await open("/playground?query=%7B%20luck%20%7D");
    await page.getByText(/Cannot query field "luck"/).waitFor();
    await page.getByText("GRAPHQL_VALIDATION_FAILED").waitFor();
    // of a refused query the browser itself complains
    expect(opened.complaints.splice(0)).toEqual([expect.stringContaining("400")]);
  });

  test.each([
    ['{ province(id: "vn63-02") { nameVi } }', "NO_LIST"],
    ["{ regions { id } sectors { code } }", "MANY_LISTS"],
    ["{ sectors { code indicators { code } } }", "NESTED_LIST"],
  ])("%s makes no table, and it is said how to mend that; the JSON is there", async (query, code) => {
    const page = await open(link(query));
    await page.getByText(code).waitFor();
    await page.getByRole("button", { name: "Xem JSON" }).click();
    await page.locator(".result-json .view-line").first().waitFor();
    expect(await page.getByRole("tab", { name: "JSON" }).getAttribute("aria-selected")).toBe("true");
  });

  test("open operations keep their answers apart, and the history brings one back", async () => {
    const page = await open(link("query Regions { regions { id } }"));
    const rows = await page.locator(".answer-grid tbody tr").count();
    await page.getByRole("button", { name: "Thao tác mới" }).click();
    await page.getByText("Bấm Chạy, hoặc Ctrl + Enter, để hỏi.").waitFor();
    expect(await page.getByRole("tablist", { name: "Các thao tác đang mở" }).getByRole("tab").count()).toBe(
      2,
    );
    await page.getByRole("button", { name: "Lịch sử" }).click();
    await answerAfter(page, () => page.getByRole("button", { name: /^Regions/ }).click());
    expect(await editorText(page)).toBe("query Regions { regions { id } }");
    expect(await page.locator(".answer-grid tbody tr").count()).toBe(rows);
    await page.getByRole("button", { name: "Xoá lịch sử" }).click();
    await page.getByText("Chưa chạy thao tác nào.").waitFor();
    await page.getByRole("button", { name: /^Đóng Regions/ }).click();
    expect(await page.getByRole("tablist", { name: "Các thao tác đang mở" }).getByRole("tab").count()).toBe(
      1,
    );
    expect(await page.locator(".answer-grid tbody tr").count()).toBe(rows);
  });

  test("of several operations the chosen one is run, and Tidy sets a text out anew", async () => {
    const page = await open(link("query A{regions{id}} query B{sectors{code}}", "&operationName=B"));
    await page.getByRole("columnheader", { name: "code" }).waitFor();
    await page.getByRole("combobox", { name: "Chạy thao tác" }).selectOption("A");
    const { data } = await answerAfter<{ data: object }>(page, () =>
      page.getByRole("button", { name: "Chạy" }).click(),
    );
    expect(Object.keys(data)).toEqual(["regions"]);
    await page.waitForURL(/operationName=A/);
    await page.getByRole("button", { name: "Sắp xếp lại" }).click();
    await expect.poll(() => editorText(page)).toMatch(/^query A \{\n {2}regions \{\n {4}id\n/);
  });

  test("who holds a token writes; the token goes with the request and is kept nowhere", async () => {
    const token = await server.issueToken("EDITOR");
    const report = '{ id: "PG-2025-01", province: "vn63-46", publishedOn: "2025", publisher: "Báo thử" }';
    const page = await open(link(`mutation Save { saveSource(input: ${report}) { __typename } }`));
    await page.getByRole("button", { name: "Tiêu đề HTTP", exact: true }).click();
    await page.getByRole("group", { name: /^Ô soạn tiêu đề/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type(`{"Authorization": "Bearer ${token}`);
    const { data } = await answerAfter<{ data: unknown }>(page, () =>
      page.getByRole("button", { name: "Chạy" }).click(),
    );
    expect(data).toEqual({ saveSource: { __typename: "SourceSaved" } });
    // what is typed after it is kept, and in time for what was typed before
    await page.getByRole("button", { name: "Biến", exact: true }).click();
    await page.getByRole("group", { name: /^Ô soạn biến/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type('{"later": 1');
    const isKept = () =>
      page.evaluate(() =>
        ["graphiql:variables", "graphiql:tabState"].every((key) =>
          localStorage.getItem(key)?.includes("later"),
        ),
      );
    await expect.poll(isKept).toBe(true);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, address: location.href }));
    expect(kept).toContain("saveSource");
    expect(kept).not.toContain(token);
  });
});

describe("the table as a file", () => {
  const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

  /** What the API answers to the operation that stands in the editor. */
  async function known(page: Page): Promise<{ heads: string[]; rows: readonly (readonly Cell[])[] }> {
    const text = (await editorText(page)) ?? "";
    const { data } = await server.query(text);
    const { columns, rows } = answerTable(schema, parse(text), {}, data);
    return { heads: columns.map(({ header }) => header), rows };
  }

  async function take(page: Page, format: RegExp): Promise<Download> {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: format }).click();
    return coming;
  }

  const pickGrowth = (page: Page) =>
    answerAfter(page, () => page.getByRole("button", { name: /^Tăng trưởng: chỉ tiêu/ }).click());

  test("CSV: cell by cell what the API answers", async () => {
    const page = await open("/playground");
    await pickGrowth(page);
    const file = await take(page, /^CSV/);
    expect(file.suggestedFilename()).toBe("TangTruongChiTieuVaThucHien.csv");
    const [heads, ...rows]: string[][] = parseCsv(readFileSync(await file.path()), { bom: true });
    const { heads: expected, rows: answered } = await known(page);
    expect(heads).toEqual(expected);
    expect(rows).toEqual(answered.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))));
    // negative numbers and Vietnamese names are among them
    expect(rows.flat().some((cell) => Number(cell) < 0)).toBe(true);
    expect(rows.flat()).toContain("Thừa Thiên Huế");
  });

  test("Excel: the same values, numbers as numbers", async () => {
    const page = await open("/playground");
    await pickGrowth(page);
    const file = await take(page, /^Excel/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    const [sheet] = book.worksheets;
    const { heads, rows } = await known(page);
    const read = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
      heads.map((_head, column) => sheet?.getCell(row + 1, column + 1).value),
    );
    expect(read).toEqual([heads, ...rows]);
  });

  test("the file has all pages of what the table shows one of", async () => {
    const page = await open(link("{ targets(first: 5) { nodes { id } } }"));
    await page.getByText("còn nữa; tệp tải về có đủ").waitFor();
    const { data } = await server.query<{ targets: { totalCount: number } }>("{ targets { totalCount } }");
    const file = await take(page, /^CSV/);
    const rows = parseCsv(readFileSync(await file.path()), { bom: true, columns: true });
    expect(data.targets.totalCount).toBeGreaterThan(5);
    expect(rows).toHaveLength(data.targets.totalCount);
  });

  test("an operation too long for a link is taken all the same", async () => {
    const ids = Array.from({ length: 240 }, (_, place) => `no-such-province-${"x".repeat(20)}-${place}`);
    const page = await open(
      `/playground#${new URLSearchParams({
        query: "query ($ids: [ID!]) { provinces(filter: { in: $ids }) { id } }",
        variables: JSON.stringify({ ids: [...ids, "vn63-46"] }),
      })}`,
    );
    expect(await page.getByRole("button", { name: "Chép liên kết bảng" }).isDisabled()).toBe(true);
    const file = await take(page, /^CSV/);
    expect(parseCsv(readFileSync(await file.path()), { bom: true })).toEqual([["id"], ["vn63-46"]]);
  });

  test("the link of the table is copied, and answers anybody", async () => {
    const page = await open(link("{ regions { id } }"), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Chép liên kết bảng" }).click();
    await page.getByRole("button", { name: "Đã chép liên kết bảng" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${server.url}/graphql.csv?query=%7Bregions%7Bid%7D%7D`);
    const table = await (await fetch(copied)).text();
    const { data } = await server.query<{ regions: { id: string }[] }>("{ regions { id } }");
    expect(parseCsv(table, { bom: true })).toEqual([["id"], ...data.regions.map(({ id }) => [id])]);
  });
});

describe("links", () => {
  test("the address restores operation, variables and language, and has been asked", async () => {
    const query = "query ($region: ID!) { provinces(filter: { region: { in: [$region] } }) { nameEn } }";
    const { data } = await server.query<{ regions: { id: string }[] }>("{ regions { id } }");
    const region = data.regions[0]?.id;
    const first = await open(
      link(query, `&lang=en&variables=${encodeURIComponent(JSON.stringify({ region }))}`),
    );
    const rows = await first.locator(".answer-grid tbody tr").count();
    expect(rows).toBeGreaterThan(0);
    await first.waitForURL(/operationName|variables/);
    const address = first.url();
    await opened.close();
    const again = await open(address.slice(server.url.length));
    expect(await editorText(again)).toBe(query);
    expect(await again.locator("html").getAttribute("lang")).toBe("en");
    expect(await again.locator(".answer-grid tbody tr").count()).toBe(rows);
  });

  test("a long link opened over the page is asked; the way to the content leaves everything as it is", async () => {
    const page = await open(link("{ regions { id } }"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => [document.activeElement?.id, location.hash])).toEqual([
      "content",
      "#content",
    ]);
    expect(await editorText(page)).toBe("{ regions { id } }");
    await page.goto(`${server.url}/playground`);
    await page.evaluate(() => {
      location.assign("#query=%7B+sectors+%7B+code+%7D+%7D");
      // as a page does that was still opening and now writes what stands in its editors
      history.replaceState(null, "", "#query=%7B+regions+%7B+id+%7D+%7D");
    });
    await page.getByRole("columnheader", { name: "code" }).waitFor();
    expect(await editorText(page)).toBe("{ sectors { code } }");
  });

  test("the address follows what is typed", async () => {
    const page = await open(link("{ regions { id } }"));
    await page.getByRole("group", { name: /^Ô soạn thao tác/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# mine\n");
    await page.waitForURL(/%23\+mine/);
  });

  test.each([
    ["a mutation", 'mutation { withdrawTarget(id: "x") { __typename } }', ""],
    ["a query beside a mutation", "query A { regions { id } } mutation B { b }", "&operationName=A"],
  ])("%s that a link brings is shown and not run", async (_, query, more) => {
    const page = await open(link(query, more));
    await page.getByText("không tự chạy").waitFor();
    expect(await editorText(page)).toBe(query);
    expect(posted).toEqual([]);
  });

  test("the application leads here, and back", async () => {
    foreign = [];
    opened = await openPage(browser);
    const { page } = opened;
    await page.addInitScript(() => Object.assign(window, { forbidden: [] }));
    await page.goto(`${server.url}/methodology?lang=en`);
    await page.getByRole("link", { name: "GraphQL playground" }).click();
    await page.locator(".bench .monaco-editor").first().waitFor();
    await settled(page);
    await page.getByRole("link", { name: "Growth" }).click();
    await page.waitForURL(/\/growth\?lang=en/);
    await page.locator("main h1").waitFor();
  });
});

describe("looks", () => {
  test("the theme is the application's, the editor's too, and changes in place", async () => {
    const page = await open("/playground", { colorScheme: "dark" });
    const colours = () =>
      page.evaluate(() =>
        [".bench", ".pane-editor .monaco-editor"].map((part) => {
          const element = document.querySelector(part);
          return element && getComputedStyle(element).color;
        }),
      );
    const dark = await colours();
    await page.getByRole("radio", { name: "Sáng" }).check({ force: true });
    await expect.poll(colours).not.toEqual(dark);
    const light = await colours();
    expect(light.every((colour, place) => colour !== dark[place])).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem("theme"))).toBe("light");
  });

  test("on a phone one thing is seen at a time, and nothing stands outside", async () => {
    const page = await open("/playground", { viewport: { width: 360, height: 740 } });
    await page.getByRole("region", { name: "Bảng" }).waitFor();
    await page.getByRole("button", { name: "Mẫu" }).click();
    await answerAfter(page, () => page.getByRole("button", { name: /^Tăng trưởng: chỉ tiêu/ }).click());
    await page.getByRole("region", { name: "Bảng" }).waitFor();
    await page.getByRole("button", { name: "Thao tác", exact: true }).click();
    await page.getByRole("button", { name: "Chạy" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
    const page = await open("/playground?lang=en", { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Docs" }).click();
    await page.getByRole("tab", { name: "JSON" }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "History" }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { answerTable, type Cell } from "@doichieu/schema/tables";
import { parse as parseCsv } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { buildSchema, parse } from "graphql";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  answerAfter,
  editorText,
  link,
  open,
  opened,
  openWatched,
  posted,
  server,
  settled,
  withPlayground,
} from "./playground-bench.ts";

withPlayground();

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
    const page = await openWatched();
    await page.goto(`${server.url}/methodology?lang=en`);
    await page.getByRole("link", { name: "GraphQL playground" }).click();
    await page.locator(".bench .monaco-editor").first().waitFor();
    await settled(page);
    await page.getByRole("link", { name: "Growth" }).click();
    await page.waitForURL(/\/growth\?lang=en/);
    await page.locator("main h1").waitFor();
  });
});

import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe-violations.ts";
import {
  answerAfter,
  cells,
  editorText,
  link,
  open,
  opened,
  server,
  withPlayground,
} from "./playground-bench.ts";

withPlayground();

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

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import type { Download } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { exportButton, opened, SCORECARD, server, take, withExports } from "./exporting.ts";
import { visit } from "./open-page.ts";

withExports();

const growthChart = /^Tăng trưởng: /;

async function bytes(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function csvRows(download: Download): Promise<Record<string, string>[]> {
  return parse(await bytes(download), { bom: true, columns: true });
}

interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
  text: string;
}

interface Known {
  id: string;
  province: { nameVi: string };
  indicator: { shortVi: string };
  target: Figure | null;
  actual: Figure | null;
  gap: Figure | null;
}

/** What the API says of the same attainments, by their ids. */
async function known(filter: string): Promise<Map<string, Known>> {
  const { data } = await server.query<{ attainments: { nodes: Known[] } }>(`{
    attainments(filter: { ${filter} }, first: 200) {
      nodes {
        id province { nameVi } indicator { shortVi }
        target { value low high text(locale: VI) }
        actual { value low high text(locale: VI) }
        gap { value low high text(locale: VI) }
      }
    }
  }`);
  return new Map(data.attainments.nodes.map((node) => [node.id, node]));
}

const growthFilter = "year: { in: [2019] }, measure: { in: [GROWTH] }";
const heads = { target: "Kế hoạch", actual: "Thực hiện", gap: "Chênh lệch" } as const;

describe("the growth of the overview", () => {
  test("as CSV has the API's numbers, names and printed figures", async () => {
    await visit(opened.page, `${server.url}/?year=2019`);
    const download = await take(/^CSV/, growthChart);
    expect(download.suggestedFilename()).toBe("overview-2019-growth.csv");
    const rows = await csvRows(download);
    const all = await known(growthFilter);
    expect(rows).toHaveLength(all.size);
    const cell = (number: number | null | undefined) => (typeof number === "number" ? String(number) : "");
    for (const row of rows) {
      const own = all.get(row["Mã kết luận"] ?? "");
      expect(row).toMatchObject({
        "Chỉ tiêu": own?.indicator.shortVi,
        "Tỉnh, thành phố": own?.province.nameVi,
      });
      for (const [field, head] of Object.entries(heads) as [keyof typeof heads, string][]) {
        const figure = own?.[field];
        expect(row).toMatchObject({
          [head]: cell(figure?.value),
          [`${head}, từ`]: cell(figure?.low),
          [`${head}, đến`]: cell(figure?.high),
          [`${head}, như in`]: figure?.text ?? "",
        });
      }
    }
    expect(rows.map((row) => row["Thực hiện"])).toContain("-4.13");
  });

  test("as Excel is a table of numbers, and a sheet that says what it is", async () => {
    await visit(opened.page, `${server.url}/?year=2019`);
    const book = new ExcelJS.Workbook();
    const content = await bytes(await take(/^Excel/, growthChart));
    await book.xlsx.load(
      content.buffer.slice(content.byteOffset, content.byteOffset + content.length) as ArrayBuffer,
    );
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Bảng", "Nguồn"]);
    const [table, about] = book.worksheets;
    expect(table?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(table?.getCell("A1")).toMatchObject({ value: "Chỉ tiêu", font: { bold: true } });
    const headCells = (table?.getRow(1).values ?? []) as unknown[];
    const columnOf = (head: string) => headCells.indexOf(head);
    const all = await known(growthFilter);
    let negatives = 0;
    table?.eachRow((row, number) => {
      if (number === 1) return;
      const own = all.get(String(row.getCell(columnOf("Mã kết luận")).value));
      for (const [field, head] of Object.entries(heads) as [keyof typeof heads, string][]) {
        const { value } = row.getCell(columnOf(head));
        expect(value).toBe(own?.[field]?.value ?? null);
        if (typeof value === "number" && value < 0) negatives += 1;
      }
    });
    expect(table?.rowCount).toBe(all.size + 1);
    expect(negatives).toBeGreaterThan(1);
    const said = new Map<unknown, unknown>();
    about?.eachRow((row) => said.set(row.getCell(1).value, row.getCell(2).value));
    expect(said.get("Nội dung")).toMatch(growthChart);
    expect(said.get("Địa chỉ")).toBe(`${server.url}/?year=2019`);
    expect(said.get("Số dòng")).toBe(String(all.size));
    expect(said.get("Phiên bản số liệu")).toMatch(/^1, từ ngày/);
  });

  test("prints alone on one A4 page, across it", async () => {
    const { page } = opened;
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await visit(page, `${server.url}/?year=2019`);
    await exportButton(growthChart).click();
    await page.getByRole("menuitem", { name: /^In/ }).click();
    await page.locator("[data-printed]").waitFor();
    expect(await page.locator(".print-sheet > svg").getAttribute("aria-label")).toMatch(growthChart);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    // the sheet goes with its printing
    expect(await page.locator(".print-sheet").count()).toBe(0);
  });
});

describe("the scorecard of a province", () => {
  test("as SVG stands by itself", async () => {
    const { page } = opened;
    await visit(page, server.url + SCORECARD);
    const svg = (await bytes(await take(/^SVG/))).toString("utf8");
    const read = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        error: document.querySelector("parsererror")?.textContent ?? null,
        title: document.querySelector("svg > title")?.textContent,
        words: [...document.querySelectorAll("text")].map((each) => each.textContent),
      };
    }, svg);
    expect(read.error).toBeNull();
    expect(read.title).toBe(await page.locator("main h1").textContent());
    for (const words of [
      "−4,13%",
      "GRDP nông lâm ngư nghiệp",
      "Báo cáo ghi “Đạt”",
      `${server.url}${SCORECARD}`,
    ])
      expect(read.words).toContain(words);
    expect(svg).not.toContain("var(");
    expect(svg).not.toMatch(/ style=|NaN|undefined/);
  });

  test("as PNG is twice as large, and drawn on", async () => {
    await visit(opened.page, server.url + SCORECARD);
    const svg = (await bytes(await take(/^SVG/))).toString("utf8");
    const { width, height, data } = PNG.sync.read(await bytes(await take(/^PNG/)));
    const [, ...size] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual(size.map((px) => 2 * Number(px)));
    const colours = new Set<number>();
    for (let place = 0; place < data.length; place += 4) colours.add(data.readUInt32BE(place));
    const has = (rgb: number) => colours.has(rgb * 256 + 255);
    // paper, ink of the words, and the verdicts' own colours
    expect([0xfbfaf7, 0x1b2127, 0x0f4870, 0xb42318].map(has)).toEqual([true, true, true, true]);
  });

  test("as CSV has every row of the page", async () => {
    await visit(opened.page, server.url + SCORECARD);
    const rows = await csvRows(await take(/^CSV/));
    const all = await known('province: { in: ["vn63-46"] }, year: { in: [2019] }');
    expect(rows.map((row) => row["Mã kết luận"]).toSorted()).toEqual([...all.keys()].toSorted());
  });
});

test("every view gives its table and its picture", async () => {
  const { page } = opened;
  const addresses = [
    "/?year=2019",
    "/provinces",
    "/provinces/vn34-91?year=2019&boundaries=current",
    "/growth?year=2020",
    "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN",
    "/attainments?province=vn63-46&year=2019",
    "/discrepancies",
    "/sources",
    "/sources/TTH-2019-12",
  ];
  const given: string[] = [];
  for (const address of addresses) {
    await visit(page, server.url + address);
    const buttons = page.getByRole("button", { name: "Xuất" });
    await buttons.first().waitFor();
    for (const button of await buttons.all()) {
      for (const format of [/^CSV/, /^SVG/]) {
        await button.click();
        const item = page.getByRole("menuitem", { name: format });
        const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
        const name = download.suggestedFilename();
        if (name.endsWith(".csv")) expect([name, (await csvRows(download)).length]).not.toEqual([name, 0]);
        else expect((await bytes(download)).toString("utf8")).not.toMatch(/var\(|NaN|undefined|\[object/);
        given.push(name);
      }
    }
  }
  expect(new Set(given).size).toBe(given.length);
  expect(given).toEqual(
    expect.arrayContaining(["overview-2019.csv", "sources.svg", "TTH-2019-12-targets.csv"]),
  );
});

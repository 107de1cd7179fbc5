import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

let browser: Browser;
let server: RunningServer;
let opened: OpenPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

beforeEach(async () => {
  opened = await openPage(browser);
});

afterEach(async () => {
  const { complaints, close } = opened;
  await close();
  expect(complaints).toEqual([]);
});

const arrival = (name: string | RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();
const address = () => {
  const { pathname, search } = new URL(opened.page.url());
  return pathname + decodeURIComponent(search);
};
const figure = (name: string | RegExp) => opened.page.getByRole("figure", { name });
const ICT = /^Đà Nẵng đặt kế hoạch tổng doanh thu bưu chính viễn thông và CNTT năm 2025 tăng 10–11%/;

describe("the way to an indicator", () => {
  test("from the search", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/sources`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("doanh thu buu chinh vt");
    const option = page.getByRole("option").first();
    await option.waitFor();
    expect(await option.textContent()).toContain("Doanh thu bưu chính, VT, CNTT");
    await page.keyboard.press("Enter");
    await arrival(ICT);
    expect(address()).toBe("/indicators/ICT_REVENUE");
  });

  test("from the masthead, by a filter that the way back finds again", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/?year=2019`);
    await page.getByRole("link", { name: "Chỉ tiêu", exact: true }).click();
    await arrival(/chỉ tiêu có số liệu/);
    await page.getByRole("searchbox").fill("ty le ho ngheo");
    await page.waitForURL(/find=/);
    const table = page.getByRole("table", { name: "Chỉ tiêu theo lĩnh vực" });
    await table.getByRole("link", { name: "Tỷ lệ hộ nghèo", exact: true }).waitFor();
    expect(await table.getByRole("link", { name: "GRDP đầu người (USD)" }).count()).toBe(0);
    await table.getByRole("link", { name: "Tỷ lệ hộ nghèo", exact: true }).click();
    await arrival(/tỷ lệ hộ nghèo/);
    await page.goBack();
    await arrival(/chỉ tiêu có số liệu/);
    expect(await page.getByRole("searchbox").inputValue()).toBe("ty le ho ngheo");
  });

  test("a code that nobody knows is not found", async () => {
    await visit(opened.page, `${server.url}/indicators/NOTHING`);
    await arrival("Không có trang này");
    // the browser says so of any page that is not there
    expect(opened.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  });
});

describe("the figures the page was made for", () => {
  const drawingOf = async (name: string) => {
    const drawing = figure(name).getByRole("img");
    return {
      said: await drawing.getAttribute("aria-label"),
      printed: await drawing.locator("text").allTextContents(),
    };
  };

  test("Đà Nẵng 2018–2025: open ends, derived years, ranges and what is missing", async () => {
    await visit(opened.page, `${server.url}/indicators/ICT_REVENUE`);
    const { said, printed } = await drawingOf(
      "Đà Nẵng, 2018–2025: hai năm có kế hoạch, cả hai chưa đối chiếu được",
    );
    for (const words of [
      "2018: thực hiện ≈ trên 25.210 tỷ đồng; chưa có gốc",
      "2019: thực hiện trên 30.050 tỷ đồng; thực hiện tăng 19,2%",
      "2020: kế hoạch ≈ trên 33.806 tỷ đồng; kế hoạch tăng 12,5–13%; chưa có thực hiện",
      "2021: thực hiện 31.287 tỷ đồng (ước); thiếu số 2020",
      "2022: thực hiện ≈ 33.831 tỷ đồng (ước); thực hiện tăng ≈ 8,13% (ước)",
      "2023: thực hiện 36.571 tỷ đồng (ước); thực hiện tăng 8,1% (ước)",
      "2024: thực hiện 39.888 tỷ đồng; thực hiện tăng 9,07%",
      "2025: kế hoạch ≈ 43.877–44.276 tỷ đồng; kế hoạch tăng 10–11%; chưa có thực hiện",
    ])
      expect(said).toContain(words);
    expect(printed).toEqual(
      expect.arrayContaining([
        "trên 30.050",
        "≈ 33.831",
        "39.888",
        "12,5–13",
        "10–11",
        "19,2",
        "thiếu số 2020",
      ]),
    );
    const figures = await figure("Đà Nẵng").textContent();
    expect(figures).toContain("Số 2019 là “trên 30.050”; 2018 và 2022 suy ra từ tốc độ tăng của năm sau");
  });

  test("Nghệ An 2012–2014 on a scale ten times larger, with one amount in both", async () => {
    await visit(opened.page, `${server.url}/indicators/ICT_REVENUE`);
    const { said } = await drawingOf("Nghệ An: kế hoạch 2014 thấp hơn kết quả 2013");
    expect(said).toContain("2012: thực hiện 3.830 tỷ đồng; chưa có gốc");
    expect(said).toMatch(
      /2013: thực hiện 4\.020 tỷ đồng; kế hoạch ≈ 3\.941 tỷ đồng; thực hiện tăng ≈ 4,96%; kế hoạch tăng ≈ 2,90%; vượt/,
    );
    expect(said).toContain(
      "2014: kế hoạch trên 4.000 tỷ đồng; kế hoạch tăng ≈ trên −0,50%; chưa có thực hiện",
    );
    expect(await figure("Nghệ An").textContent()).toContain(
      "Thang mức phóng 10 lần so với hình của Đà Nẵng; vạch đứng là 5.000 tỷ đồng.",
    );
  });

  test("the same as a table, where a verdict leads to why it is one", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/indicators/ICT_REVENUE`);
    const table = page.getByRole("table", { name: "Cùng những con số đó, dạng bảng" });
    const row = table.getByRole("row").filter({ hasText: "4.020" });
    expect(await row.textContent()).toMatch(/2013≈ 3\.9414\.020≈ 2,90≈ 4,96Vượt/);
    expect(await row.textContent()).toContain("NA-2014-01, đoạn 8");
    await row.getByRole("link", { name: "Vượt" }).click();
    await arrival(/vượt kế hoạch suy ra khoảng 79 tỷ đồng/);
    await page.getByRole("link", { name: "Tổng doanh thu bưu chính viễn thông và CNTT" }).click();
    await arrival(/^Nghệ An đặt kế hoạch/);
    expect(address()).toBe("/indicators/ICT_REVENUE?year=2013&provinces=vn63-40");
  });

  test("two plans of one year are two charts, and two rows of the ranking", async () => {
    await visit(opened.page, `${server.url}/indicators/BUDGET_REVENUE?provinces=vn63-06&year=2023`);
    await figure("Bắc Kạn, Trung ương giao: vượt kế hoạch năm 2023").waitFor();
    await figure("Bắc Kạn, do tỉnh giao: không đạt kế hoạch năm 2023").waitFor();
    const ranking = opened.page.getByRole("table", { name: "Xếp hạng các tỉnh" });
    expect(await ranking.getByRole("row").filter({ hasText: "Bắc Kạn" }).count()).toBe(2);
  });

  test("63 places of one year, the best first", async () => {
    await visit(opened.page, `${server.url}/indicators/DTI_RANK`);
    await arrival(
      /năm 2022: 63 tỉnh có số thực hiện, chưa tỉnh nào có kế hoạch; đứng đầu là Đà Nẵng, hạng 1\/63/,
    );
    const rows = opened.page.getByRole("table", { name: "Xếp hạng các tỉnh" }).locator(".ranking-row");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(63);
    expect(await rows.first().textContent()).toContain("Đà Nẵng");
  });
});

describe("whose years, and which year", () => {
  test("are chosen, stay in the address, and come back", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/indicators/ICT_REVENUE`);
    await page.getByRole("link", { name: "Bỏ Đà Nẵng khỏi hình" }).click();
    await arrival(/^Nghệ An đặt kế hoạch/);
    expect(address()).toBe("/indicators/ICT_REVENUE?provinces=vn63-40");
    await page.getByLabel("Thêm để so sánh").selectOption({ label: "An Giang" });
    await page.waitForURL(/vn63-89/);
    await figure(/^An Giang/).waitFor();
    expect(address()).toBe("/indicators/ICT_REVENUE?provinces=vn63-40,vn63-89");
    const ribbon = page.getByRole("navigation", { name: "Năm có số liệu" });
    await ribbon.getByRole("link", { name: /^2014/ }).click();
    await page.getByRole("heading", { name: /^Năm 2014/ }).waitFor();
    const shown = await page.locator("main").ariaSnapshot();
    await page.reload();
    await page.getByRole("heading", { name: /^Năm 2014/ }).waitFor();
    expect(await page.locator("main").ariaSnapshot()).toBe(shown);
    const other = await openPage(browser);
    await visit(other.page, page.url());
    await other.page.getByRole("heading", { name: /^Năm 2014/ }).waitFor();
    expect(await other.page.locator("main").ariaSnapshot()).toBe(shown);
    await other.close();
    await page.goBack();
    await page.getByRole("heading", { name: /^Năm 2013/ }).waitFor();
    await page.goBack();
    await arrival(/^Nghệ An đặt kế hoạch/);
    await figure(/^An Giang/).waitFor({ state: "detached" });
    await page.goForward();
    await figure(/^An Giang/).waitFor();
  });

  test("another year leaves the reader where they are", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/indicators/ICT_REVENUE?year=2013`);
    const link = page
      .getByRole("navigation", { name: "Năm có số liệu" })
      .getByRole("link", { name: /^2014/ });
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await link.click();
    await page.getByRole("heading", { name: /^Năm 2014/ }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test("units stand under the boundaries they have", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/indicators/GRDP?boundaries=current&provinces=vn63-46`);
    expect(address()).toBe("/indicators/GRDP?boundaries=current&provinces=vn34-46");
    await page.getByRole("link", { name: "Trước sắp xếp (63)" }).click();
    await arrival(/^Thừa Thiên Huế/);
    expect(address()).toBe("/indicators/GRDP");
  });
});

describe("taken away", () => {
  test("the ranking as CSV, numbers as numbers", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/indicators/ICT_REVENUE?year=2013`);
    const ranking = figure(/^Năm 2013/);
    await ranking.getByRole("button", { name: "Xuất" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /^CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^ICT_REVENUE-2013.*\.csv$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    expect(text).toContain("Nghệ An");
    expect(text).toMatch(/4020[;,]4020[;,]4020[;,]4\.020/);
    expect(text).toContain("vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN");
  });
});

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

const heading = () => opened.page.locator("main h1").textContent();
/** Waits for the page with this heading: an address changes before its figures are there. */
const arrival = (name: string | RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();

describe("the way of a manager", () => {
  test("from the year to a shortfall, its explanation, and back", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/?year=2019`);
    expect(await heading()).toBe(
      "Năm 2019, đạt hoặc vượt 14 trong 19 chỉ tiêu đã kết luận; 2 không đạt, 3 gần đạt",
    );
    await page.getByRole("link", { name: "Kim ngạch xuất khẩu" }).first().click();
    await page.waitForURL("**/attainments/vn63-46.EXPORTS.2019.12.LEVEL.MAIN");
    await arrival(
      "Thừa Thiên Huế năm 2019: kim ngạch xuất khẩu 950 triệu USD, không đạt kế hoạch 1.055 triệu USD, hụt 105 triệu USD",
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    await page.getByRole("link", { name: "M5", exact: true }).click();
    await arrival("Cách so kế hoạch với thực hiện");
    expect(new URL(page.url()).hash).toBe("#M5");
    await page.waitForFunction(
      () => Math.abs(document.getElementById("M5")?.getBoundingClientRect().top ?? 999) < 60,
    );
    await page.goBack();
    await arrival(/^Thừa Thiên Huế năm 2019/);
    await page.goBack();
    await arrival(/^Năm 2019/);
    expect(new URL(page.url()).search).toBe("?year=2019");
  });

  test("an address opens what it says, whatever dots it has, and a wrong one says so", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN`);
    expect(await heading()).toContain("vượt kế hoạch suy ra khoảng 79 tỷ đồng");
    await visit(page, `${server.url}/provinces/vn63-00`);
    expect(await heading()).toBe("Không có trang này");
    // the browser says so of any page that is not there
    expect(opened.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  });

  test("without a year the overview shows the latest one with decided targets", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/`);
    expect(await heading()).toContain("Năm 2023");
    await page.getByRole("link", { name: /^2021/ }).click();
    await arrival(/^Năm 2021/);
    expect(new URL(page.url()).search).toBe("?year=2021");
  });
});

describe("the figures the product was made for", () => {
  const province = (id: string, year: number) => `${server.url}/provinces/${id}?year=${year}`;
  const rowOf = (name: string) => opened.page.getByRole("row").filter({ hasText: name });

  test("Hà Giang: a density of 67,75 against a derived 67,50", async () => {
    await visit(opened.page, province("vn63-02", 2020));
    const row = await rowOf("Mật độ thuê bao").textContent();
    expect(row).toContain("67,75");
    expect(row).toContain("≈ 67,50");
  });

  test("Kiên Giang: over 95 % decides nothing", async () => {
    await visit(opened.page, province("vn63-91", 2019));
    const row = await rowOf("Nhiệm vụ chính quyền điện tử").textContent();
    expect(row).toContain("trên 95%");
    expect(row).toContain("Chưa kết luận được");
  });

  test("Nam Định: the province is inferred, and the page says so", async () => {
    await visit(opened.page, province("vn63-36", 2020));
    expect(await opened.page.locator(".source-line").textContent()).toContain("tỉnh được suy ra");
  });

  test("Nghệ An 2013: 102 % of a plan that no report prints", async () => {
    await visit(opened.page, province("vn63-40", 2013));
    const row = await rowOf("Doanh thu bưu chính, VT, CNTT").textContent();
    for (const words of ["4.020", "≈ 3.941", "102%", "Vượt"]) expect(row).toContain(words);
  });

  test("Nghệ An 2014: the target is below the last result", async () => {
    await visit(opened.page, `${server.url}/attainments/vn63-40.ICT_REVENUE.2014.12.LEVEL.MAIN`);
    expect(await opened.page.locator(".lede").textContent()).toContain("thấp hơn kết quả đã đạt năm 2013");
  });

  test("An Giang: over 10 % asked for in 2020, 7,5 % achieved in 2019", async () => {
    await visit(opened.page, `${server.url}/?year=2020`);
    const row = opened.page.locator(".growth-row").filter({ hasText: "Doanh thu viễn thông" });
    expect(await row.textContent()).toMatch(/trên 10%[\s\S]*2019: 7,5%/);
  });
});

describe("the language", () => {
  test("changes in place and goes along", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2019`);
    await page.getByRole("link", { name: "EN, English" }).click();
    await arrival(/Thua Thien Hue, 2019: 14 of 19 decided targets/);
    expect(new URL(page.url()).search).toBe("?year=2019&lang=en");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page
      .getByRole("row")
      .filter({ hasText: "GRDP of agriculture" })
      .getByRole("link", { name: "Not met" })
      .click();
    await arrival(/short of the target of 2.28%/);
    await page.getByText("From the report’s figures to the verdict").waitFor();
  });
});

describe("the theme", () => {
  test("is kept on this device and stands before the first paint", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/methodology`);
    await page.getByRole("radio", { name: "Tối" }).check({ force: true });
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.locator("main h1").waitFor();
    expect(await page.getByRole("radio", { name: "Tối" }).isChecked()).toBe(true);
  });
});

describe("the keyboard", () => {
  test("skips to the content and turns a chart into its table", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/?year=2019`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Bảng" }).first().focus();
    await page.keyboard.press("t");
    await page.getByRole("columnheader", { name: "Cấp tỉnh" }).waitFor();
  });
});

test("a scorecard of nineteen rows prints on one A4 page", async () => {
  const { page } = opened;
  await visit(page, `${server.url}/provinces/vn63-46?year=2019`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("nothing is wider than a small phone", async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 360, height: 740 });
  const addresses = [
    "/?year=2019",
    "/?year=2021&lang=en",
    "/provinces",
    "/provinces/vn63-46?year=2021",
    "/provinces/vn?year=2019&lang=en",
    "/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN?lang=en",
    "/methodology",
    "/?year=2019&boundaries=current&asOf=2020-01-31",
    "/provinces/vn34-91?year=2019&boundaries=current&lang=en",
    "/growth?year=2020",
    "/discrepancies?lang=en",
    "/sources",
    "/sources/TTH-2022-12",
    "/attainments/current.vn34-91.TELECOM_REVENUE.2019.NO_TARGET",
  ];
  for (const address of addresses) {
    await visit(page, server.url + address);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([address, excess]).toEqual([address, 0]);
  }
});

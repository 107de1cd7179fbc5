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

const address = () => {
  const { pathname, search } = new URL(opened.page.url());
  return pathname + search;
};
const heading = async () => (await opened.page.locator("main h1").textContent()) ?? "";
const arrival = (name: string | RegExp) => opened.page.getByRole("heading", { level: 1, name }).waitFor();

describe("whose boundaries", () => {
  test("the overview goes to today's units and back in the same year", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/?year=2019`);
    await page.getByRole("link", { name: "Sau sắp xếp (34)" }).click();
    await page.getByText("Có chỉ tiêu của 1 trong 34 tỉnh, thành phố").waitFor();
    expect(address()).toBe("/?year=2019&boundaries=current");
    await page.getByRole("link", { name: "Huế", exact: true }).click();
    await arrival(/^Huế năm 2019/);
    await page.goBack();
    await page.getByRole("link", { name: "Trước sắp xếp (63)" }).click();
    await page.getByText("Có chỉ tiêu của 2 trong 63 tỉnh, thành phố").waitFor();
    expect(address()).toBe("/?year=2019");
    await page.getByRole("link", { name: "Thừa Thiên Huế", exact: true }).waitFor();
  });

  test("a province goes to its successor, which says why it has no figure, and back", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-89?year=2019`);
    await page.getByRole("link", { name: "Sau sắp xếp: An Giang" }).click();
    await arrival(/chưa quy đổi được/);
    expect(address()).toBe("/provinces/vn34-91?year=2019&boundaries=current");
    const row = page.getByRole("row").filter({ hasText: "Doanh thu viễn thông" });
    expect(await row.textContent()).toContain("thiếu số của tỉnh cũ: 1 trong 2");
    const rank = page.getByRole("row").filter({ hasText: "Xếp hạng ICT Index" });
    expect(await rank.textContent()).toContain("không quy đổi được");
    await page.getByRole("link", { name: "Trước sắp xếp: Kiên Giang" }).click();
    await arrival(/^Kiên Giang năm 2019/);
    expect(address()).toBe("/provinces/vn63-91?year=2019");
  });

  test("an address of a former unit under today's boundaries leads to the unit of today", async () => {
    await visit(opened.page, `${server.url}/provinces/vn63-46?year=2019&boundaries=current`);
    await arrival(/^Huế năm 2019: đạt hoặc vượt 14 trong 19/);
    expect(address()).toBe("/provinces/vn34-46?year=2019&boundaries=current");
  });

  test("what a restated figure lacks is told with the former units' own figures", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/attainments/current.vn34-91.TELECOM_REVENUE.2019.NO_TARGET`);
    await page.getByRole("heading", { name: "1 trong 2 tỉnh cũ có số thực hiện" }).waitFor();
    expect(await page.getByRole("row").filter({ hasText: "2.886 tỷ đồng" }).textContent()).toContain(
      "An Giang",
    );
  });
});

describe("as of a day", () => {
  test("goes there, along the links, and back to today", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-24?year=2022`);
    const growth = page.getByRole("row").filter({ hasText: "GRDP (giá so sánh 2010)" });
    expect(await growth.textContent()).toContain("19,3%");
    await page.getByLabel("Tính đến ngày").fill("2022-12-31");
    await page.getByText("như đã công bố đến hết ngày 31/12/2022").waitFor();
    await page.waitForFunction(() => document.querySelector("table")?.textContent?.includes("19,8%"));
    expect(address()).toBe("/provinces/vn63-24?year=2022&asOf=2022-12-31");
    await page.getByRole("link", { name: "Tổng quan 2022" }).click();
    await arrival(/^Năm 2022/);
    expect(address()).toBe("/?year=2022&asOf=2022-12-31");
    await page.goBack();
    await page.getByRole("link", { name: "Về số liệu hôm nay" }).click();
    await page.waitForFunction(() => document.querySelector("table")?.textContent?.includes("19,3%"));
    expect(address()).toBe("/provinces/vn63-24?year=2022");
  });

  test("the explanation shows what stood on that day, and what was published since", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/attainments/vn63-24.GRDP.2022.NO_TARGET?asOf=2022-12-31`);
    await arrival(/19,8%, chưa có chỉ tiêu/);
    await page.getByText("như đã công bố đến hết ngày 31/12/2022").waitFor();
    expect(await page.locator(".key-figures").textContent()).toContain("19,8% (ước)");
    await page.getByText("BG-2022-12, 5/12/2022, dùng ở trang này").waitFor();
    await page.getByText("BG-2023-01, tháng 1/2023, công bố sau ngày đang xem").waitFor();
    await page.getByRole("link", { name: "Về số liệu hôm nay" }).click();
    await arrival(/19,3%, chưa có chỉ tiêu/);
    expect(address()).toBe("/attainments/vn63-24.GRDP.2022.NO_TARGET");
    await page.getByRole("link", { name: "5/12/2022", exact: true }).click();
    await arrival(/19,8%/);
    expect(address()).toBe("/attainments/vn63-24.GRDP.2022.NO_TARGET?asOf=2022-12-05");
  });

  test("before its first report a comparison says that nothing was out yet", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/attainments/vn63-24.GRDP.2022.NO_TARGET?asOf=2022-12-04`);
    await arrival(/khi đó chưa có số liệu/);
    await page.getByRole("link", { name: "Xem Bắc Giang năm 2022 vào ngày đó" }).click();
    await arrival(/^Bắc Giang: chưa có số liệu/);
    expect(address()).toBe("/provinces/vn63-24?year=2022&asOf=2022-12-04");
  });
});

describe("from year to year", () => {
  /** The overview's figures of a year, kept until they are let go. */
  const holdBack = async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await opened.page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  };

  test.each([
    ["/?year=2019", /^Năm 2020/, "/?year=2020"],
    ["/growth?year=2019", /^Năm 2020/, "/growth?year=2020"],
    ["/provinces/vn63-46?year=2019", /năm 2021/, "/provinces/vn63-46?year=2021"],
  ])("on %s by its arrow, and back by key", async (start, name, end) => {
    const { page } = opened;
    await visit(page, server.url + start);
    const before = await heading();
    await page.locator("a.year-step-on").click();
    await arrival(name);
    await page.locator(".year-steps a[aria-current]").focus();
    await page.keyboard.press("ArrowLeft");
    await arrival(before);
    expect(address()).toBe(start);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("page");
    await page.keyboard.press("ArrowRight");
    await arrival(name);
    expect(address()).toBe(end);
  });

  test("what is there stays, where the reader is, until the new figures are", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2019`);
    const before = await heading();
    await page.evaluate(() => window.scrollTo(0, 120));
    const letGo = await holdBack();
    await page.locator("a.year-step-on").click();
    // it dims later than a skeleton would have come
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector("main") as Element).opacity !== "1",
    );
    expect(await heading()).toBe(before);
    expect(await page.locator(".skeleton-page").count()).toBe(0);
    letGo();
    await arrival(/năm 2021/);
    expect(await page.evaluate(() => window.scrollY)).toBe(120);
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector("main") as Element).opacity === "1",
    );
  });

  test("a new page shows its skeleton where its figures take their time", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/provinces/vn63-46?year=2019`);
    const letGo = await holdBack();
    await page.getByRole("link", { name: "Tăng trưởng", exact: true }).click();
    await page.locator(".skeleton-page").waitFor();
    letGo();
    await arrival(/tăng trưởng/);
  });
});

describe("growth", () => {
  test("An Giang 2020: over 10 % asked for, 7,5 % achieved in 2019, below −2,5 points", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/growth?year=2020`);
    const row = page.getByRole("row").filter({ hasText: "Doanh thu viễn thông" });
    const text = await row.textContent();
    for (const part of ["An Giang", "trên 10%", "7,5%", "dưới −2,5", "Chưa có số thực hiện"])
      expect(text).toContain(part);
  });

  test("filters stand in the address and can be dropped", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/growth?year=2020`);
    await page.getByLabel("Tỉnh, thành phố").selectOption("Đà Nẵng");
    await page.waitForURL("**/growth?year=2020&province=vn63-48");
    await page.getByRole("row").filter({ hasText: "Doanh thu viễn thông" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Bỏ lọc" }).click();
    await page.getByRole("row").filter({ hasText: "Doanh thu viễn thông" }).waitFor();
    expect(address()).toBe("/growth?year=2020");
  });

  test("a target below last year's result says so", async () => {
    await visit(opened.page, `${server.url}/growth?year=2019`);
    const row = opened.page.getByRole("row").filter({ hasText: "Thu ngân sách nhà nước" });
    expect(await row.textContent()).toContain("Thấp hơn kết quả năm trước");
  });
});

describe("the search", () => {
  test.each([
    ["an giang", "An Giang"],
    ["An Giang", "An Giang"],
    ["da nang", "Đà Nẵng"],
  ])("finds %s", async (typed, name) => {
    const { page } = opened;
    await visit(page, `${server.url}/methodology`);
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox");
    await field.fill(typed);
    const first = page.getByRole("option").first();
    await first.waitFor();
    expect(await first.textContent()).toContain(name);
    expect(await field.getAttribute("aria-activedescendant")).toBe(await first.getAttribute("id"));
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("option", { selected: true }).textContent()).toContain("từ 1/7/2025");
    await page.keyboard.press("Enter");
    await arrival(new RegExp(`^${name}`));
    expect(address()).toMatch(/^\/provinces\/vn34-\d\d\?boundaries=current$/);
  });

  test("closes by Escape, and says when nothing is found", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/methodology`);
    await page.getByRole("button", { name: "Tìm kiếm" }).click();
    await page.getByRole("combobox").fill("xyzxyz");
    await page.getByText("Không tìm thấy gì").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("search-button");
  });
});

describe("discrepancies and sources", () => {
  test("a discrepancy leads to its source, and from there to the comparison", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/discrepancies`);
    const row = page.getByRole("row").filter({ hasText: "Kim ngạch xuất khẩu" });
    expect(await row.textContent()).toMatch(/11,4%[\s\S]*≈ 20,35%[\s\S]*1\.230[\s\S]*1\.022/);
    await row.getByRole("link", { name: "TTH-2021-12" }).click();
    await arrival(/499\/BC-UBND/);
    await page.getByRole("link", { name: "Kim ngạch xuất khẩu" }).first().click();
    await arrival(/^Thừa Thiên Huế năm 2021: kim ngạch xuất khẩu/);
  });

  test("a paragraph leads to its figures in the source, and a verdict there to how it came about", async () => {
    const { page } = opened;
    await visit(page, `${server.url}/attainments/vn63-40.ICT_REVENUE.2013.12.LEVEL.MAIN`);
    await page.locator("#source-NA-2014-01").getByRole("link", { name: "8", exact: true }).click();
    await arrival(/Triển khai nhiệm vụ/);
    expect(new URL(page.url()).hash).toBe("#paragraph-8");
    const marked = page.getByRole("row").filter({ has: page.locator("mark") });
    await page.waitForFunction(() => {
      const top = document.querySelector("mark")?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < window.innerHeight;
    });
    await marked.filter({ hasText: "4.020" }).getByRole("link", { name: "Vượt" }).click();
    await arrival(/^Nghệ An năm 2013/);
  });

  test("a source that does not exist is not found", async () => {
    await visit(opened.page, `${server.url}/sources/NOWHERE`);
    await arrival("Không có trang này");
    // the browser says so of any page that is not there
    expect(opened.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  });
});

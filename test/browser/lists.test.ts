import type { Browser, BrowserContextOptions, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const copying: BrowserContextOptions = { permissions: ["clipboard-read", "clipboard-write"] };

/** Opens an address in a profile of its own; afterwards nothing may have been complained about. */
async function at(url: string, look: (opened: OpenPage) => Promise<void>, options?: BrowserContextOptions) {
  const opened = await openPage(browser, options);
  await visit(opened.page, url);
  await look(opened);
  await opened.close();
  expect(opened.complaints).toEqual([]);
}

const search = ({ page }: OpenPage) => new URL(page.url()).search;
const heads = ({ page }: OpenPage) => page.getByRole("columnheader").allTextContents();
const head = ({ page }: OpenPage, name: string) => page.getByRole("columnheader", { name, exact: true });
const column = ({ page }: OpenPage, place: number): Locator =>
  page.locator(`.list-table tbody tr td:nth-child(${place})`);
const clipboard = ({ page }: OpenPage) => page.evaluate(() => navigator.clipboard.readText());
/** Waits for a title that begins so, and gives the number in front of it. */
async function listed({ page }: OpenPage, ends: RegExp): Promise<number> {
  const title = await page.getByRole("heading", { level: 2, name: ends }).textContent();
  return Number(title?.replace(/\D/g, ""));
}

describe("the shipped figures", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  const url = (path: string) => server.url + path;

  test("a head sorts upwards and downwards, absent figures last, and the way back leads through it", () =>
    at(url("/attainments?year=2019"), async (opened) => {
      const { page } = opened;
      const gaps = () => column(opened, 7).allTextContents();
      const order = async (wanted: string) => {
        await page.locator(`th[aria-sort=${wanted}]`, { hasText: "Chênh lệch" }).waitFor();
        await page.locator("article[aria-busy=false]").waitFor();
      };
      const press = () => head(opened, "Chênh lệch").getByRole("button").click();
      await press();
      await order("ascending");
      await expect.poll(async () => (await gaps())[0]).toBe("−105");
      expect((await gaps()).at(-1)).toMatch(/^—/);
      await press();
      await order("descending");
      await expect.poll(async () => (await gaps())[0]).toBe("+573,5");
      expect((await gaps()).at(-1)).toMatch(/^—/);
      expect(search(opened)).toBe("?year=2019&sort=-gap");
      await page.goBack();
      await order("ascending");
      expect(search(opened)).toBe("?year=2019&sort=gap");
      await page.goBack();
      await order("none");
      expect(search(opened)).toBe("?year=2019");
    }));

  test("provinces stand in Vietnamese order, Đ after D and before H", () =>
    at(url("/attainments?verdict=EXCEEDED&level=provinces&sort=province"), async (opened) => {
      const names = [...new Set(await column(opened, 2).allTextContents())];
      expect(names.indexOf("Đà Nẵng")).toBeGreaterThan(names.indexOf("Bắc Kạn"));
      expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
    }));

  test("columns that were chosen are there for whom the link is passed on to", async () => {
    let shared = "";
    await at(url("/attainments?year=2019"), async (opened) => {
      const { page } = opened;
      await page.getByRole("button", { name: "Cột" }).click();
      await page.getByRole("checkbox", { name: "Lĩnh vực" }).press("Space");
      await page.getByRole("checkbox", { name: "Nguồn" }).press("Space");
      await page.keyboard.press("Escape");
      await head(opened, "Lĩnh vực").waitFor();
      await head(opened, "Nguồn").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Cột");
      shared = page.url();
    });
    await at(shared, async (opened) => {
      expect(await heads(opened)).toEqual([
        "Chỉ tiêu",
        "Tỉnh, thành phố",
        "Lĩnh vực",
        "Năm",
        "Kế hoạch",
        "Thực hiện",
        "% kế hoạch",
        "Chênh lệch",
        "Tăng so năm trước",
        "Kết luận",
      ]);
      await opened.page.getByRole("button", { name: "Cột" }).click();
      await opened.page.getByRole("button", { name: "Như ban đầu" }).click();
      await head(opened, "Nguồn").waitFor();
      expect(search(opened)).toBe("?year=2019");
    });
  });

  test("Ctrl-C takes the table along: numbers as numbers, ranges as printed, absent cells empty", () =>
    at(
      url("/attainments?year=2019&province=vn63-46&columns=province.target.actual&sort=indicator"),
      async (opened) => {
        const { page } = opened;
        await page.locator(".list-table").focus();
        await page.keyboard.press("Control+c");
        await page.getByText("Đã chép 19 dòng").waitFor();
        const lines = (await clipboard(opened)).split("\n");
        expect(lines[0]).toBe("Chỉ tiêu\tĐơn vị\tTỉnh, thành phố\tKế hoạch\tThực hiện");
        expect(lines).toHaveLength(20);
        expect(lines).toContain("Kim ngạch xuất khẩu\ttriệu USD\tThừa Thiên Huế\t1055\t950");
        expect(lines).toContain("GRDP (giá so sánh 2010)\ttốc độ tăng, %\tThừa Thiên Huế\t7,5–8%\t7.18");
        expect(lines).toContain("GRDP nông lâm ngư nghiệp\ttốc độ tăng, %\tThừa Thiên Huế\t2.28\t-4.13");
      },
      copying,
    ));

  test("a selection of the reader's own is copied as it is", () =>
    at(
      url("/sources"),
      async (opened) => {
        const { page } = opened;
        await page.locator(".list-table").focus();
        await page.evaluate(() => {
          const cell = document.querySelector(".list-table td");
          if (cell) getSelection()?.selectAllChildren(cell);
        });
        await page.keyboard.press("Control+c");
        expect(await clipboard(opened)).toBe(await column(opened, 2).first().textContent());
      },
      copying,
    ));

  test.each([
    ["2019", "Không đạt"],
    ["2019", "Vượt"],
    ["2022", "Đạt"],
  ])("the overview's count of %s, %s, leads to as many comparisons", (year, verdict) =>
    at(url(`/?year=${year}`), async (opened) => {
      const { page } = opened;
      const count = page
        .getByRole("figure", { name: /chỉ tiêu cấp tỉnh/ })
        .getByRole("link", { name: new RegExp(`^\\d+ ${verdict}$`) });
      const number = Number.parseInt((await count.textContent()) ?? "", 10);
      expect(number).toBeGreaterThan(0);
      await count.click();
      await page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(number);
      await page.getByRole("button", { name: `${number} ${verdict}`, pressed: true }).waitFor();
      expect(await page.locator(".list-table tbody tr").count()).toBe(number);
    }),
  );

  test("a cell of sector and province leads to its rows, a province's count to its targets", async () => {
    await at(url("/?year=2019"), async (opened) => {
      const cell = opened.page
        .getByRole("row", { name: /^Thừa Thiên Huế/ })
        .getByRole("link", { name: /^5 trên 8/ });
      await cell.click();
      await opened.page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(8);
    });
    await at(url("/provinces/vn63-46?year=2019"), async (opened) => {
      await opened.page.locator(".verdict-strip").getByRole("link", { name: "3 Gần đạt" }).click();
      await opened.page.waitForURL("**/attainments?**");
      expect(await listed(opened, /dòng đối chiếu$/)).toBe(3);
    });
  });

  test("the list is narrowed while the reader types, and the field keeps the focus", () =>
    at(url("/attainments"), async (opened) => {
      const { page } = opened;
      const field = page.getByLabel("Tìm trong danh sách");
      await field.pressSequentially("hue kim ngach");
      await page.getByRole("heading", { level: 1, name: /^“hue kim ngach”/ }).waitFor();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(new Set(await column(opened, 2).allTextContents())).toEqual(new Set(["Thừa Thiên Huế"]));
      const names = new Set(await page.locator(".list-table tbody th a").allTextContents());
      expect(names).toEqual(new Set(["Kim ngạch xuất khẩu", "Kim ngạch nhập khẩu"]));
      await page.getByRole("link", { name: "Bỏ lọc" }).click();
      await page.getByRole("heading", { level: 1, name: /^Mọi năm/ }).waitFor();
      expect(await field.inputValue()).toBe("");
    }));

  test("where nothing fits the page says so, and where something would", () =>
    at(url("/attainments?year=2016&verdict=MET"), async ({ page }) => {
      await page.getByRole("heading", { level: 2, name: "Không có đối chiếu nào khớp" }).waitFor();
      await page.getByRole("link", { name: "Bỏ lọc" }).waitFor();
    }));

  test("a scorecard by its largest shortfall, and back", () =>
    at(url("/provinces/vn63-46?year=2019"), async (opened) => {
      const { page } = opened;
      const first = () => page.locator(".scorecard-name").first().textContent();
      await page.getByRole("link", { name: "Hụt nhiều nhất" }).click();
      await expect.poll(first).toMatch(/^GRDP nông lâm ngư nghiệp/);
      expect(search(opened)).toBe("?year=2019&order=shortfall");
      expect(await page.locator(".scorecard-name").nth(1).textContent()).toMatch(/^Kim ngạch xuất khẩu/);
      await page.goBack();
      await expect.poll(first).toMatch(/^GRDP \(giá so sánh 2010\)/);
    }));
});

describe("a generated sample of thousands of rows", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ empty: true });
    const sample = { name: "lists", kind: "EXACT", seed: 1, areas: 3, indicators: 320, years: 6 } as const;
    await loadSample(server.database.writes, sample, []);
  }, 240_000);
  afterAll(() => server?.stop());

  const rows = ({ page }: OpenPage) => page.locator(".list-table tbody tr").count();

  test("only those in sight are drawn, and End reaches the last", () =>
    at(`${server.url}/attainments?level=all`, async (opened) => {
      const { page } = opened;
      const total = await listed(opened, /dòng đối chiếu$/);
      expect(total).toBeGreaterThan(5000);
      const table = page.getByRole("table");
      expect(await table.getAttribute("aria-rowcount")).toBe(String(total + 1));
      expect(await rows(opened)).toBeLessThan(150);
      await page.locator(".list-table").focus();
      await page.keyboard.press("End");
      const last = page.locator(`tr[aria-rowindex="${total + 1}"]`);
      await last.getByRole("link").first().waitFor();
      expect(
        await last.evaluate((row) => {
          const table = row.closest(".list-table")?.getBoundingClientRect();
          return table !== undefined && row.getBoundingClientRect().bottom <= table.bottom + 1;
        }),
      ).toBe(true);
      expect(await rows(opened)).toBeLessThan(150);
      await page.keyboard.press("Home");
      await page.locator('tr[aria-rowindex="2"]').waitFor();
    }));

  test("Tab goes on with the next row, however far it was scrolled away", () =>
    at(`${server.url}/attainments`, async ({ page }) => {
      await page.locator('tr[aria-rowindex="3"]').getByRole("link").last().focus();
      await page.locator(".list-table").evaluate((table) => table.scrollTo(0, 4000));
      await page.locator('tr[aria-rowindex="90"]').waitFor();
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")),
      ).toBe("4");
    }));

  test("who comes back from an explanation finds the list where they left it", () =>
    at(`${server.url}/attainments`, async ({ page }) => {
      const table = page.locator(".list-table");
      await table.evaluate((element) => element.scrollTo(0, 30_000));
      await page.locator('tr[aria-rowindex="660"]').getByRole("link").last().waitFor();
      await page.locator('tr[aria-rowindex="660"] .verdict-link').click();
      await page.waitForURL("**/attainments/**");
      await page.locator("main h1").waitFor();
      await page.goBack();
      await page.locator('tr[aria-rowindex="660"]').getByRole("link").first().waitFor();
      expect(await table.evaluate((element) => element.scrollTop)).toBe(30_000);
    }));

  test("every row is copied, those not loaded yet too", () =>
    at(
      `${server.url}/attainments?year=2024`,
      async (opened) => {
        const total = await listed(opened, /dòng đối chiếu$/);
        expect(total).toBeGreaterThan(400);
        await opened.page.getByRole("button", { name: "Chép bảng" }).click();
        await opened.page.getByText(/^Đã chép [\d.]+ dòng$/).waitFor();
        expect((await clipboard(opened)).split("\n")).toHaveLength(total + 1);
      },
      copying,
    ));

  test("rows that do not come are said to be missing, and come when asked for again", async () => {
    const opened = await openPage(browser);
    const { page } = opened;
    await visit(page, `${server.url}/attainments`);
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".list-table").evaluate((table) => table.scrollTo(0, 15_000));
    const alert = page.getByRole("alert").filter({ hasText: "chưa tải được" });
    await alert.waitFor();
    await page.unroute("**/graphql");
    await alert.getByRole("button", { name: "Thử lại" }).click();
    await alert.waitFor({ state: "detached" });
    await page.locator('tr[aria-rowindex="330"]').getByRole("link").first().waitFor();
    await opened.close();
  });

  test("a province's year of hundreds of rows opens section by section, its counts those of all", () =>
    at(`${server.url}/provinces/sample-1?year=2024`, async ({ page }) => {
      await page.locator(".province-loading").waitFor({ state: "detached" });
      const drawn = () => page.locator(".scorecard-row").count();
      expect(await drawn()).toBeLessThanOrEqual(100);
      const closed = page.getByRole("button", { name: /^Hiện [\d.]+ dòng$/, expanded: false }).first();
      const before = await drawn();
      await closed.click();
      await expect.poll(drawn).toBeGreaterThan(before);
      await page.getByRole("link", { name: "Tên chỉ tiêu" }).click();
      await page.waitForURL("**order=name");
      // one list instead of the sections
      await expect.poll(() => page.locator(".scorecard tbody").count()).toBe(1);
      await page.getByRole("button", { name: /^Hiện thêm, còn [\d.]+ dòng$/ }).click();
      await expect.poll(drawn).toBe(200);
    }));
});

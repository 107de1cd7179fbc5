import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSample } from "../../server/src/sample/load-sample.service.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { at, browser, clipboard, copying, listed, withLists } from "./list-page.ts";
import { type OpenPage, openPage, visit } from "./open-page.ts";

withLists();

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

  test("on a phone a name takes a second line rather than being cut", () =>
    at(
      `${server.url}/attainments?level=all&lang=en`,
      async ({ page }) => {
        const names = page.locator(".list-table tbody :is(th, td:nth-child(2)) > a");
        await names.first().waitFor();
        const cut = await names.evaluateAll((all) =>
          all
            .filter(
              (name) => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight + 1,
            )
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
      },
      { viewport: { width: 360, height: 780 } },
    ));
});

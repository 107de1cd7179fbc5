import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/launch-browser.ts";
import { type RunningServer, startServer } from "../support/start-server.ts";
import { openPage, visit } from "./open-page.ts";

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(() => Promise.all([server?.stop(), browser?.close()]));

/** The buttons that close a popover for those who do not see it: before what it holds, and behind. */
const closing = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test.each([
  ["/attainments?year=2019", "Cột", "Đóng"],
  ["/attainments?year=2019&lang=en", "Columns", "Close"],
  ["/provinces/vn63-46?year=2019", "Xuất", "Đóng"],
  ["/provinces/vn63-46?year=2019", "So sánh tỉnh khác", "Đóng"],
])(
  "on %s what %s opens is closed in the page's language, whatever the browser's",
  async (address, opener, name) => {
    const { page, complaints, close } = await openPage(browser, { locale: "fr-FR" });
    await visit(page, server.url + address);
    await page.getByRole("button", { name: opener }).first().click();
    await closing(page, name).first().waitFor();
    expect(await closing(page, name).count()).toBe(2);
    await closing(page, name).first().dispatchEvent("click");
    await closing(page, name).first().waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  },
);

test("a search that does not come leaves the page as it is, says so, and comes when asked for again", async () => {
  const { page, close } = await openPage(browser);
  await visit(page, `${server.url}/methodology`);
  const heading = await page.locator("main h1").textContent();
  await page.route("**/assets/SearchDialog*", (route) => route.abort());
  await page.keyboard.press("Control+k");
  await page.getByRole("status").filter({ hasText: "Chưa mở được ô tìm kiếm" }).waitFor();
  expect(await page.locator("main h1").textContent()).toBe(heading);
  await page.unroute("**/assets/SearchDialog*");
  await page.getByRole("button", { name: /^Tìm kiếm/ }).click();
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  expect(await page.getByText("Chưa mở được ô tìm kiếm").count()).toBe(0);
  await close();
});
